package jp.hoshimori.declaration.declaration;

/** The examples in the API document. A test sends the request and compares the answer. */
final class DeclarationExamples {

    static final String ID = "019c1a40-0000-7000-8000-000000000001";

    static final String REQUEST = """
            {
              "star": "ONE_STAR",
              "principlesEdition": "principles-6",
              "pledged": true,
              "purposes": ["IMPROVE_OWN_SECURITY", "GAIN_TRUST"],
              "publicity": "NAME_PUBLISHED"
            }""";

    static final String DECLARATION = """
            {
              "id": "019c1a40-0000-7000-8000-000000000001",
              "declarationNumber": "90000000042",
              "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "star": "ONE_STAR",
              "status": "STANDING",
              "principlesEdition": "principles-6",
              "purposes": ["IMPROVE_OWN_SECURITY", "GAIN_TRUST"],
              "publicity": "NAME_PUBLISHED",
              "declaredAt": "2026-04-12T03:04:05.678901Z",
              "statement": "事業者が自ら行った宣言です。第三者の審査や保証を示すものではありません。"
            }""";

    private DeclarationExamples() {}
}
