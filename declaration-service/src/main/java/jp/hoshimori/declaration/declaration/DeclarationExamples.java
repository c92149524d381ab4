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

    static final String UPGRADE = """
            {
              "pledged": true
            }""";

    static final String TWO_STARS = """
            {
              "id": "019c1a40-0000-7000-8000-000000000001",
              "declarationNumber": "90000000042",
              "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "star": "TWO_STARS",
              "status": "STANDING",
              "principlesEdition": "principles-6",
              "purposes": ["IMPROVE_OWN_SECURITY", "GAIN_TRUST"],
              "publicity": "NAME_PUBLISHED",
              "declaredAt": "2026-04-12T03:04:05.678901Z",
              "upgradedAt": "2026-06-01T02:00:00.123456Z",
              "diagnosisId": "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa",
              "policyUrl": "https://example.com/policy",
              "statement": "事業者が自ら行った宣言です。第三者の審査や保証を示すものではありません。"
            }""";

    static final String CHANGE = """
            {
              "purposes": ["PARTNER_REQUEST"]
            }""";

    static final String CHANGED = """
            {
              "id": "019c1a40-0000-7000-8000-000000000001",
              "declarationNumber": "90000000042",
              "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "star": "ONE_STAR",
              "status": "STANDING",
              "principlesEdition": "principles-6",
              "purposes": ["PARTNER_REQUEST"],
              "publicity": "NAME_PUBLISHED",
              "declaredAt": "2026-04-12T03:04:05.678901Z",
              "statement": "事業者が自ら行った宣言です。第三者の審査や保証を示すものではありません。"
            }""";

    static final String WITHDRAWAL = """
            {
              "reason": "事業を終えたため",
              "reasonPublic": true
            }""";

    static final String WITHDRAWN = """
            {
              "id": "019c1a40-0000-7000-8000-000000000001",
              "declarationNumber": "90000000042",
              "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "star": "ONE_STAR",
              "status": "WITHDRAWN",
              "principlesEdition": "principles-6",
              "purposes": ["IMPROVE_OWN_SECURITY", "GAIN_TRUST"],
              "publicity": "NAME_PUBLISHED",
              "declaredAt": "2026-04-12T03:04:05.678901Z",
              "endedAt": "2027-03-31T08:15:00.123456Z",
              "endReason": "事業を終えたため",
              "endReasonPublic": true,
              "statement": "事業者が自ら行った宣言です。第三者の審査や保証を示すものではありません。"
            }""";

    static final String OPERATOR_ENDING = """
            {
              "reason": "申告の内容が事実と異なることを事業者に確かめたため",
              "reasonPublic": false
            }""";

    static final String ENDED_BY_OPERATOR = """
            {
              "id": "019c1a40-0000-7000-8000-000000000001",
              "declarationNumber": "90000000042",
              "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "star": "ONE_STAR",
              "status": "ENDED_BY_OPERATOR",
              "principlesEdition": "principles-6",
              "purposes": ["IMPROVE_OWN_SECURITY", "GAIN_TRUST"],
              "publicity": "NAME_PUBLISHED",
              "declaredAt": "2026-04-12T03:04:05.678901Z",
              "endedAt": "2027-03-31T08:15:00.123456Z",
              "endReason": "申告の内容が事実と異なることを事業者に確かめたため",
              "endReasonPublic": false,
              "statement": "事業者が自ら行った宣言です。第三者の審査や保証を示すものではありません。"
            }""";

    static final String LIST = """
            {
              "items": [
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
                  "previousNumber": "90000000007",
                  "statement": "事業者が自ら行った宣言です。第三者の審査や保証を示すものではありません。"
                }
              ]
            }""";

    static final String FORM = """
            {
              "star": "TWO_STARS",
              "act": "STEP_UP",
              "declarationId": "019c1a40-0000-7000-8000-000000000001",
              "organization": {
                "name": "星守製作所株式会社",
                "corporateNumber": "7000012050002",
                "prefecture": "13",
                "industry": "E",
                "employeeBand": "EMPLOYEES_6_20"
              },
              "principlesEdition": "principles-6",
              "principlesEditions": [
                { "id": "principles-6", "name": "情報セキュリティ6か条" },
                { "id": "principles-5", "name": "情報セキュリティ5か条" }
              ],
              "purposes": ["IMPROVE_OWN_SECURITY", "GAIN_TRUST"],
              "purposeChoices": [
                { "code": "GAIN_TRUST", "name": "顧客や取引先からの信頼を高めるため" }
              ],
              "publicity": "NAME_PUBLISHED",
              "pledge": "自社診断で自社の状況を把握し、情報セキュリティ基本方針を定めて外部に公開したこと、そして各条に継続して取り組むことを誓約します。",
              "pledgeVerification": "UNVERIFIED",
              "diagnosis": {
                "id": "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa",
                "questionnaire": "jisha25-4.0",
                "score": 62,
                "completedAt": "2026-05-30T01:00:00Z"
              },
              "unmet": [
                {
                  "pointer": "",
                  "code": "POLICY_NOT_PUBLISHED",
                  "message": "先に情報セキュリティ基本方針を公開するか、公開している場所の URL を登録してください。"
                }
              ],
              "statement": "事業者が自ら行った宣言です。第三者の審査や保証を示すものではありません。"
            }""";

    private DeclarationExamples() {}
}
