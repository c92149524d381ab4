package jp.hoshimori.declaration.disclosure;

/** The examples in the API document. A test sends the request and compares the answer. */
final class DisclosureExamples {

    static final String ID = "019c1a70-0000-7000-8000-000000000001";

    static final String ORGANIZATION = "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b";

    static final String BUYER = "019c1a2b-7091-7a2b-8c3d-4e5f60718293";

    static final String REQUEST = """
            {
              "buyerOrganizationId": "019c1a2b-7091-7a2b-8c3d-4e5f60718293",
              "level": "PART_SCORES",
              "expiresAt": "2027-03-31T15:00:00Z"
            }""";

    static final String DISCLOSURE = """
            {
              "id": "019c1a70-0000-7000-8000-000000000001",
              "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "buyerOrganizationId": "019c1a2b-7091-7a2b-8c3d-4e5f60718293",
              "level": "PART_SCORES",
              "disclosedAt": "2026-04-12T03:04:05.678901Z",
              "expiresAt": "2027-03-31T15:00:00Z"
            }""";

    static final String LIST = """
            {
              "items": [
                {
                  "id": "019c1a70-0000-7000-8000-000000000001",
                  "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
                  "buyerOrganizationId": "019c1a2b-7091-7a2b-8c3d-4e5f60718293",
                  "level": "PART_SCORES",
                  "disclosedAt": "2026-04-12T03:04:05.678901Z",
                  "expiresAt": "2027-03-31T15:00:00Z",
                  "revokedAt": "2026-06-01T04:05:06.000007Z"
                }
              ]
            }""";

    static final String RECEIVED = """
            {
              "items": [
                {
                  "id": "019c1a70-0000-7000-8000-000000000001",
                  "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
                  "organizationName": "星守製作所株式会社",
                  "corporateNumber": "7000012050002",
                  "level": "PART_SCORES",
                  "disclosedAt": "2026-04-12T03:04:05.678901Z",
                  "expiresAt": "2027-03-31T15:00:00Z",
                  "declarationNumber": "90000000042",
                  "star": "ONE_STAR",
                  "declaredAt": "2026-04-12T03:04:05.678901Z",
                  "statement": "事業者が自ら行った宣言です。第三者の審査や保証を示すものではありません。"
                }
              ]
            }""";

    private DisclosureExamples() {}
}
