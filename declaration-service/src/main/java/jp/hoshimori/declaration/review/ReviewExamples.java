package jp.hoshimori.declaration.review;

/** The examples in the API document. A test compares them with answers. */
final class ReviewExamples {

    static final String ID = "019c1a80-0000-7000-8000-000000000001";
    static final String ORGANIZATION = "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b";

    static final String OPEN = """
            {
              "id": "019c1a80-0000-7000-8000-000000000001",
              "kind": "POSSIBLE_DUPLICATE",
              "subjectType": "organization",
              "subjectId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "state": "OPEN",
              "openedAt": "2026-04-12T03:04:05.678901Z"
            }""";

    static final String RESOLVED = """
            {
              "id": "019c1a80-0000-7000-8000-000000000001",
              "kind": "POSSIBLE_DUPLICATE",
              "subjectType": "organization",
              "subjectId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "state": "RESOLVED",
              "openedAt": "2026-04-12T03:04:05.678901Z",
              "resolution": "電話で確かめた。別の事業者。",
              "resolvedAt": "2026-04-13T00:10:00.000001Z",
              "resolvedBy": "0d8e6a2c-7b1f-4c55-8f3e-2a9c4b6d1e07"
            }""";

    static final String RESOLUTION = """
            {
              "resolution": "電話で確かめた。別の事業者。"
            }""";

    static final String LIST = """
            {
              "items": [
                {
                  "id": "019c1a80-0000-7000-8000-000000000001",
                  "kind": "POSSIBLE_DUPLICATE",
                  "subjectType": "organization",
                  "subjectId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
                  "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
                  "state": "OPEN",
                  "openedAt": "2026-04-12T03:04:05.678901Z"
                }
              ]
            }""";

    private ReviewExamples() {}
}
