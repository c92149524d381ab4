package jp.hoshimori.declaration.externalnumber;

/** The examples in the API document. A test sends the request and compares the answers. */
final class ExternalNumberExamples {

    static final String ORGANIZATION = "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b";

    static final String ID = "019c1a50-0000-7000-8000-000000000001";

    static final String REQUEST = """
            {
              "number": "41234567890",
              "star": "ONE_STAR",
              "declaredOn": "2024-07-01"
            }""";

    static final String NUMBER = """
            {
              "id": "019c1a50-0000-7000-8000-000000000001",
              "number": "41234567890",
              "system": "SECURITY_ACTION_UNTIL_2026_03",
              "systemName": "SECURITY ACTION（2026年3月までの管理システム）",
              "star": "ONE_STAR",
              "declaredOn": "2024-07-01",
              "recordedAt": "2026-04-12T03:04:05.678901Z",
              "statement": "事業者自身が記録した番号です。発行元のシステムとは照合していません。"
            }""";

    static final String LIST = """
            {
              "items": [
                {
                  "id": "019c1a50-0000-7000-8000-000000000001",
                  "number": "41234567890",
                  "system": "SECURITY_ACTION_UNTIL_2026_03",
                  "systemName": "SECURITY ACTION（2026年3月までの管理システム）",
                  "star": "ONE_STAR",
                  "declaredOn": "2024-07-01",
                  "recordedAt": "2026-04-12T03:04:05.678901Z",
                  "statement": "事業者自身が記録した番号です。発行元のシステムとは照合していません。"
                }
              ]
            }""";

    static final String PUBLISHED = """
            {
              "number": "41234567890",
              "system": "SECURITY_ACTION_UNTIL_2026_03",
              "systemName": "SECURITY ACTION（2026年3月までの管理システム）",
              "star": "ONE_STAR",
              "declaredOn": "2024-07-01",
              "organizationName": "星守製作所株式会社",
              "declarationNumber": "90000000042",
              "declarationStar": "ONE_STAR",
              "statement": "事業者自身が記録した番号です。発行元のシステムとは照合していません。"
            }""";

    private ExternalNumberExamples() {}
}
