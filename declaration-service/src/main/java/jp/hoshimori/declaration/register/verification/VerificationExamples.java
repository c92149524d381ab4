package jp.hoshimori.declaration.register.verification;

/** The examples in the API document. A test compares them with an answer. */
final class VerificationExamples {

    static final String REQUEST = """
            {
              "numbers": ["90000000042", "99999999999", "9000-0000042"],
              "corporateNumbers": ["7000012050002"]
            }""";

    static final String RESPONSE = """
            {
              "items": [
                {
                  "asked": "90000000042",
                  "result": "STANDING",
                  "declarationNumber": "90000000042",
                  "organizationName": "星守製作所株式会社",
                  "star": "ONE_STAR",
                  "status": "STANDING",
                  "declaredAt": "2026-04-12T03:04:05.678901Z"
                },
                {"asked": "99999999999", "result": "NEVER_KNOWN"},
                {"asked": "9000-0000042", "result": "MALFORMED"},
                {
                  "asked": "7000012050002",
                  "result": "STANDING",
                  "declarationNumber": "90000000042",
                  "organizationName": "星守製作所株式会社",
                  "star": "ONE_STAR",
                  "status": "STANDING",
                  "declaredAt": "2026-04-12T03:04:05.678901Z"
                }
              ],
              "statement": "事業者が自ら行った宣言です。第三者の審査や保証を示すものではありません。"
            }""";

    private VerificationExamples() {}
}
