package jp.hoshimori.declaration.register;

/** The example in the API document. A test compares it with an answer. */
final class RegisterExamples {

    static final String ENTRY = """
            {
              "declarationNumber": "90000000042",
              "organizationName": "星守製作所株式会社",
              "prefecture": "13",
              "prefectureName": "東京都",
              "industry": "E",
              "industryName": "製造業",
              "star": "ONE_STAR",
              "status": "STANDING",
              "principlesEdition": "principles-6",
              "declaredAt": "2026-04-12T03:04:05.678901Z",
              "statement": "事業者が自ら行った宣言です。第三者の審査や保証を示すものではありません。"
            }""";

    private RegisterExamples() {}
}
