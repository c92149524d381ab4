package jp.hoshimori.declaration.contact;

/** The examples in the API document. A test sends the request and compares the answer. */
final class ContactExamples {

    static final String ORGANIZATION = "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b";

    static final String ID = "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f3001";

    static final String REQUEST = """
            {
              "kind": "SECURITY",
              "name": "情報システム担当",
              "department": "総務部",
              "email": "security@example.jp",
              "phone": "03-0000-0000"
            }""";

    static final String ADDED = """
            {
              "id": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f3001",
              "kind": "SECURITY",
              "addedAt": "2026-05-12T03:04:05.678901Z"
            }""";

    static final String CONTACT = """
            {
              "id": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f3001",
              "kind": "SECURITY",
              "name": "情報システム担当",
              "department": "総務部",
              "email": "security@example.jp",
              "phone": "03-0000-0000",
              "addedAt": "2026-05-12T03:04:05.678901Z"
            }""";

    static final String LIST = """
            {
              "items": [
                {
                  "id": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f3001",
                  "kind": "SECURITY",
                  "name": "情報システム担当",
                  "department": "総務部",
                  "email": "security@example.jp",
                  "phone": "03-0000-0000",
                  "addedAt": "2026-05-12T03:04:05.678901Z"
                }
              ]
            }""";

    private ContactExamples() {}
}
