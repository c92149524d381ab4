package jp.hoshimori.declaration.member;

/** The examples in the API document. A test sends the request and compares the answer. */
final class MemberExamples {

    static final String ORGANIZATION = "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b";

    static final String ID = "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f4001";

    static final String INVITATION_ID = "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f4101";

    static final String SUBJECT = "6f1d9a0e-52a4-4f5e-9a1c-1b6c8f3d2e70";

    static final String CODE = "q83vEjRWeJCrze8SNFZ4kA";

    static final String ROLE = """
            {
              "role": "MEMBER"
            }""";

    static final String ACCEPTANCE_REQUEST = """
            {
              "code": "q83vEjRWeJCrze8SNFZ4kA"
            }""";

    static final String INVITATION = """
            {
              "id": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f4101",
              "role": "MEMBER",
              "code": "q83vEjRWeJCrze8SNFZ4kA",
              "invitedAt": "2026-05-12T03:04:05.678901Z",
              "expiresAt": "2026-05-19T03:04:05.678901Z"
            }""";

    static final String INVITATIONS = """
            {
              "items": [
                {
                  "id": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f4101",
                  "role": "MEMBER",
                  "invitedAt": "2026-05-12T03:04:05.678901Z",
                  "expiresAt": "2026-05-19T03:04:05.678901Z"
                }
              ]
            }""";

    static final String ACCEPTANCE = """
            {
              "memberId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f4001",
              "organizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "organizationName": "星守製作所株式会社",
              "role": "MEMBER",
              "since": "2026-05-12T03:04:05.678901Z",
              "accountLinked": false
            }""";

    static final String MEMBER = """
            {
              "id": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f4001",
              "subject": "6f1d9a0e-52a4-4f5e-9a1c-1b6c8f3d2e70",
              "role": "MEMBER",
              "since": "2026-05-12T03:04:05.678901Z"
            }""";

    static final String LIST = """
            {
              "items": [
                {
                  "id": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f4001",
                  "subject": "6f1d9a0e-52a4-4f5e-9a1c-1b6c8f3d2e70",
                  "role": "ADMIN",
                  "since": "2026-04-12T03:04:05.678901Z"
                }
              ]
            }""";

    private MemberExamples() {}
}
