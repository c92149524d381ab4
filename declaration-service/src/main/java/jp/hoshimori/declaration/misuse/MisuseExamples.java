package jp.hoshimori.declaration.misuse;

/** The examples in the API document. A test sends the requests and compares the answers. */
final class MisuseExamples {

    static final String ID = "019c1a70-0000-7000-8000-000000000001";

    static final String REPORT = """
            {
              "url": "https://www.example.com/company",
              "description": "一つ星のロゴマークの色が変えられ、商品の安全を保証する印のように使われています。",
              "declarationNumber": "90000000042"
            }""";

    static final String RECEIPT = """
            {
              "caseNumber": "LM-7K2MQ9XHTR",
              "reportedAt": "2026-04-12T03:04:05.678901Z",
              "notice": "報告を受け付けました。制度運営者が確認します。お問い合わせの際は caseNumber をお知らせください。"
            }""";

    static final String CHANGE = """
            {
              "state": "INVESTIGATING",
              "note": "掲載先の事業者に連絡しました。"
            }""";

    static final String CASE = """
            {
              "id": "019c1a70-0000-7000-8000-000000000001",
              "caseNumber": "LM-7K2MQ9XHTR",
              "state": "INVESTIGATING",
              "url": "https://www.example.com/company",
              "description": "一つ星のロゴマークの色が変えられ、商品の安全を保証する印のように使われています。",
              "declarationNumber": "90000000042",
              "reportedAt": "2026-04-12T03:04:05.678901Z",
              "changedAt": "2026-04-13T01:02:03.456789Z",
              "steps": [
                {
                  "state": "INVESTIGATING",
                  "note": "掲載先の事業者に連絡しました。",
                  "actor": "4b1f6a3e-0000-4000-8000-000000000001",
                  "at": "2026-04-13T01:02:03.456789Z"
                }
              ]
            }""";

    static final String LIST = """
            {
              "items": [
                {
                  "id": "019c1a70-0000-7000-8000-000000000001",
                  "caseNumber": "LM-7K2MQ9XHTR",
                  "state": "RECEIVED",
                  "url": "https://www.example.com/company",
                  "description": "一つ星のロゴマークの色が変えられ、商品の安全を保証する印のように使われています。",
                  "declarationNumber": "90000000042",
                  "reportedAt": "2026-04-12T03:04:05.678901Z",
                  "changedAt": "2026-04-12T03:04:05.678901Z"
                }
              ]
            }""";

    private MisuseExamples() {}
}
