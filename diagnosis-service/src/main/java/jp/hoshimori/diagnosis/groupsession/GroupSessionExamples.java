package jp.hoshimori.diagnosis.groupsession;

/** The examples in the API document. */
final class GroupSessionExamples {

    static final String ID = "019b2f4e-7a10-7c55-8e21-4d0b9a6f3c12";

    static final String CODE = "K7M3RX";

    static final String OPENING = """
            {
              "title": "情報セキュリティ講習会 午前の部",
              "questionnaire": "jisha25-3.1",
              "closesAt": "2026-04-10T03:00:00Z"
            }""";

    static final String SESSION = """
            {
              "id": "019b2f4e-7a10-7c55-8e21-4d0b9a6f3c12",
              "code": "K7M3RX",
              "title": "情報セキュリティ講習会 午前の部",
              "questionnaire": "jisha25-3.1",
              "open": true,
              "participants": 7,
              "openedAt": "2026-04-10T00:30:00Z",
              "closesAt": "2026-04-10T03:00:00Z"
            }""";

    static final String CLOSED = """
            {
              "id": "019b2f4e-7a10-7c55-8e21-4d0b9a6f3c12",
              "title": "情報セキュリティ講習会 午前の部",
              "questionnaire": "jisha25-3.1",
              "open": false,
              "participants": 7,
              "openedAt": "2026-04-10T00:30:00Z",
              "closesAt": "2026-04-10T03:00:00Z",
              "closedAt": "2026-04-10T02:15:00Z"
            }""";

    static final String LIST = "{\"items\": [" + CLOSED + "]}";

    static final String OPEN = """
            {
              "title": "情報セキュリティ講習会 午前の部",
              "questionnaire": "jisha25-3.1",
              "closesAt": "2026-04-10T03:00:00Z"
            }""";

    static final String TOTALS = """
            {
              "open": true,
              "participants": 7,
              "counted": 5,
              "figures": {
                "mean": 61.4,
                "quartiles": {"lower": 48.0, "median": 62.0, "upper": 75.0},
                "bands": [
                  {"band": "ENTRY_LEVEL_ACHIEVED", "participants": 0},
                  {"band": "PARTLY_INSUFFICIENT", "participants": 2},
                  {"band": "INSUFFICIENT", "participants": 2},
                  {"band": "CRITICAL", "participants": 1}
                ],
                "questions": [
                  {"question": 1, "implemented": 60.0, "partial": 20.0, "notImplemented": 20.0, "unknown": 0.0}
                ]
              }
            }""";

    static final String EVENTS = """
            id: 14
            event: totals
            data: {"open":true,"participants":7,"counted":5,"figures":{}}

            : still there

            """;

    private GroupSessionExamples() {}
}
