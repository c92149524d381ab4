package jp.hoshimori.declaration.measuresrequest;

/** The examples in the API document. A test sends the requests and compares the answers. */
final class MeasuresRequestExamples {

    static final String ID = "019c1a90-0000-7000-8000-000000000001";

    static final String BUYER = "019c1a2b-7091-7a2b-8c3d-4e5f60718293";

    static final String SUPPLIER = "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b";

    static final String NECESSITY = "図面の電子データをお渡ししており、漏えいすると最終製品に影響するためです。";

    static final String OFFER = "費用の半分を負担します。";

    static final String AGREEMENT = "次回の単価改定に反映することで合意しました。";

    static final String REQUEST = """
            {
              "supplierOrganizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "star": "ONE_STAR",
              "necessity": "図面の電子データをお渡ししており、漏えいすると最終製品に影響するためです。",
              "explainedOn": "2026-04-10",
              "dueOn": "2026-09-30"
            }""";

    static final String COST_TALK = """
            {
              "heldOn": "2026-04-10",
              "offer": "費用の半分を負担します。",
              "agreement": "次回の単価改定に反映することで合意しました。"
            }""";

    static final String ANSWER = """
            {"answer": "PROPOSE", "words": "年度末の作業と重なるため", "proposedDueOn": "2026-12-25"}""";

    static final String DUE_DATE = """
            {"dueOn": "2026-12-25"}""";

    static final String CANCELLATION = """
            {"words": "取引の内容が変わったため"}""";

    private static final String MEMBERS = """
              "id": "019c1a90-0000-7000-8000-000000000001",
              "buyerOrganizationId": "019c1a2b-7091-7a2b-8c3d-4e5f60718293",
              "supplierOrganizationId": "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "star": "ONE_STAR",
              "state": "OPEN",
              "necessity": "図面の電子データをお渡ししており、漏えいすると最終製品に影響するためです。",
              "explainedOn": "2026-04-10",
              "dueOn": "2026-09-30",
              "requestedAt": "2026-04-12T03:04:05.678901Z",
              "reminders": [
                "求める対策は、その取引で必要な範囲にとどめ、理由を取引先に説明してください。",
                "対策で増える費用を取引先だけに負わせず、取引価格も含めて話し合い、決めたことを記録に残してください。",
                "特定の製品やサービス、事業者を指定することはできません。どう進めるかは取引先が選びます。"
              ]""";

    static final String OPEN = "{" + MEMBERS + "}";

    static final String LIST = "{\"items\": [" + OPEN + "]}";

    static final String RECORDED = "{" + MEMBERS + """
            ,
              "record": [
                {
                  "side": "BUYER",
                  "act": "REQUESTED",
                  "words": "図面の電子データをお渡ししており、漏えいすると最終製品に影響するためです。",
                  "day": "2026-09-30",
                  "takenAt": "2026-04-12T03:04:05.678901Z"
                }
              ]
            }""";

    static final String CSV = """
            takenAt,side,act,day,words
            2026-04-12T03:04:05.678901Z,BUYER,REQUESTED,2026-09-30,図面の電子データをお渡ししており、漏えいすると最終製品に影響するためです。
            """;

    private MeasuresRequestExamples() {}
}
