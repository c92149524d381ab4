package jp.hoshimori.declaration.audit;

/** The examples in the API document. A test compares them with answers. */
final class AuditExamples {

    static final String ID = "019c1a70-0000-7000-8000-000000000001";
    static final String ACTOR = "5f0c2f0e-3c1d-4f6e-9a51-6d1f0f3b7a10";
    static final String OPERATOR = "0d8e6a2c-7b1f-4c55-8f3e-2a9c4b6d1e07";
    static final String ORGANIZATION = "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b";
    static final String SUBJECT = "019c1a60-0000-7000-8000-000000000001";

    static final String EVENT = """
            {
              "id": "019c1a70-0000-7000-8000-000000000001",
              "act": "ACCESS_GRANTED",
              "actor": "5f0c2f0e-3c1d-4f6e-9a51-6d1f0f3b7a10",
              "actorOrganizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "subjectType": "access-grant",
              "subjectId": "019c1a60-0000-7000-8000-000000000001",
              "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "actedAt": "2026-04-12T03:04:05.678901Z",
              "acknowledgedAt": "2026-04-13T00:10:00.000001Z",
              "acknowledgedBy": "0d8e6a2c-7b1f-4c55-8f3e-2a9c4b6d1e07"
            }""";

    static final String LIST = """
            {
              "items": [
                {
                  "id": "019c1a70-0000-7000-8000-000000000001",
                  "act": "ACCESS_GRANTED",
                  "actor": "5f0c2f0e-3c1d-4f6e-9a51-6d1f0f3b7a10",
                  "actorOrganizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
                  "subjectType": "access-grant",
                  "subjectId": "019c1a60-0000-7000-8000-000000000001",
                  "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
                  "actedAt": "2026-04-12T03:04:05.678901Z"
                }
              ]
            }""";

    static final String OWN_LIST = """
            {
              "items": [
                {
                  "id": "019c1a70-0000-7000-8000-000000000001",
                  "act": "ACCESS_GRANTED",
                  "actorKind": "OWN",
                  "actor": "5f0c2f0e-3c1d-4f6e-9a51-6d1f0f3b7a10",
                  "subjectType": "access-grant",
                  "subjectId": "019c1a60-0000-7000-8000-000000000001",
                  "actedAt": "2026-04-12T03:04:05.678901Z"
                }
              ]
            }""";

    static final String UP_TO = """
            {
              "upTo": "019c1a70-0000-7000-8000-000000000001"
            }""";

    static final String ACKNOWLEDGED = """
            {
              "acknowledged": 12,
              "complete": true
            }""";

    private AuditExamples() {}
}
