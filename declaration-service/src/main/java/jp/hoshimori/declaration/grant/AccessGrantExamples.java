package jp.hoshimori.declaration.grant;

/** The examples in the API document. A test sends the request and compares the answer. */
final class AccessGrantExamples {

    static final String ID = "019c1a60-0000-7000-8000-000000000001";

    static final String ORGANIZATION = "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b";

    static final String GRANTEE = "019c1a2b-5e6f-7071-8c8d-9e0f1a2b3c4d";

    static final String REQUEST = """
            {
              "granteeOrganizationId": "019c1a2b-5e6f-7071-8c8d-9e0f1a2b3c4d",
              "scopes": ["diagnoses:read", "diagnoses:write"],
              "expiresAt": "2027-03-31T15:00:00Z"
            }""";

    static final String GRANT = """
            {
              "id": "019c1a60-0000-7000-8000-000000000001",
              "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "granteeOrganizationId": "019c1a2b-5e6f-7071-8c8d-9e0f1a2b3c4d",
              "scopes": ["diagnoses:read", "diagnoses:write"],
              "grantedAt": "2026-04-12T03:04:05.678901Z",
              "expiresAt": "2027-03-31T15:00:00Z"
            }""";

    static final String LIST = """
            {
              "items": [
                {
                  "id": "019c1a60-0000-7000-8000-000000000001",
                  "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
                  "granteeOrganizationId": "019c1a2b-5e6f-7071-8c8d-9e0f1a2b3c4d",
                  "scopes": ["diagnoses:read", "diagnoses:write"],
                  "grantedAt": "2026-04-12T03:04:05.678901Z",
                  "expiresAt": "2027-03-31T15:00:00Z",
                  "revokedAt": "2026-06-01T04:05:06.000007Z"
                }
              ]
            }""";

    static final String USES = """
            {
              "items": [
                {
                  "id": "019c1a61-0000-7000-8000-000000000001",
                  "accessGrantId": "019c1a60-0000-7000-8000-000000000001",
                  "granteeOrganizationId": "019c1a2b-5e6f-7071-8c8d-9e0f1a2b3c4d",
                  "operation": "listGrantedDiagnoses",
                  "records": 12,
                  "usedAt": "2026-05-01T03:04:05.678901Z"
                }
              ]
            }""";

    static final String DECLARATIONS = """
            {
              "items": [
                {
                  "id": "019c1a40-0000-7000-8000-000000000001",
                  "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
                  "declarationNumber": "90000000042",
                  "star": "ONE_STAR",
                  "status": "STANDING",
                  "principlesEdition": "principles-6",
                  "declaredAt": "2026-04-12T03:04:05.678901Z",
                  "statement": "事業者が自ら行った宣言です。第三者の審査や保証を示すものではありません。"
                }
              ]
            }""";

    private AccessGrantExamples() {}
}
