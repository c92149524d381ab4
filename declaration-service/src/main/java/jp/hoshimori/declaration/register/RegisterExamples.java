package jp.hoshimori.declaration.register;

/** The examples in the API document. A test compares the entry with an answer. */
final class RegisterExamples {

    static final String ENTRY = """
            {
              "declarationNumber": "90000000042",
              "organizationName": "星守製作所株式会社",
              "corporateNumber": "7000012050002",
              "prefecture": "13",
              "prefectureName": "東京都",
              "industry": "E",
              "industryName": "製造業",
              "star": "ONE_STAR",
              "status": "STANDING",
              "principlesEdition": "principles-6",
              "declaredAt": "2026-04-12T03:04:05.678901Z",
              "verificationUrl": "http://127.0.0.1:8080/v/90000000042",
              "statement": "事業者が自ら行った宣言です。第三者の審査や保証を示すものではありません。"
            }""";

    static final String PAGE = "{\"items\": [" + ENTRY
            + "], \"nextCursor\": \"q0mJ1n5Q8mUYc2xQdRk3xTIwMjYtMDQtMDFUMDE6MjM6NDUuNjc4OTAxWg\"}";

    private RegisterExamples() {}
}
