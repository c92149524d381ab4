package jp.hoshimori.notification.inbox;

/** The examples in the API document. */
final class NotificationExamples {

    static final String ORGANIZATION = "019a0d5e-70aa-7b01-a3cd-5c1f2a9b3d04";

    static final String LIST = """
            {
              "items": [
                {
                  "id": "019a0d5e-7c31-7d52-9c36-0d5d5f6a7b01",
                  "kind": "DECLARATION_MADE",
                  "subjectId": "019a0d5e-7a10-7e44-8f11-3c9be11d2a02",
                  "title": "一つ星の自己宣言を受け付けました",
                  "text": "2026年11月23日に、「情報セキュリティ5か条」に基づき、SECURITY ACTIONの一つ星を自己宣言されました。",
                  "occurredAt": "2026-11-23T01:02:03.456789Z",
                  "createdAt": "2026-11-23T01:02:03.987654Z"
                }
              ]
            }""";

    private NotificationExamples() {}
}
