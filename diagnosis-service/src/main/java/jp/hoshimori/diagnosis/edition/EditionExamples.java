package jp.hoshimori.diagnosis.edition;

/** The examples in the API document. A test sends the requests and compares the answers. */
final class EditionExamples {

    static final String DOCUMENT = """
            {
              "id": "example-1.0",
              "edition": "1.0",
              "revision": 1,
              "title": {"ja": "二つの質問", "en": "Two questions"},
              "publisher": {"ja": "例", "en": "An example"},
              "effectiveFrom": "2027-04-01",
              "sources": [
                {
                  "covers": "QUESTIONS",
                  "verification": "UNVERIFIED",
                  "reference": {"ja": "この例のための文言", "en": "Written for this example"}
                }
              ],
              "answers": [
                {"answer": "IMPLEMENTED", "points": 4, "label": {"ja": "実施している", "en": "Implemented"}},
                {"answer": "PARTIAL", "points": 2, "label": {"ja": "一部実施している", "en": "Partly implemented"}},
                {"answer": "NOT_IMPLEMENTED", "points": 0, "label": {"ja": "実施していない", "en": "Not implemented"}},
                {"answer": "UNKNOWN", "points": -1, "label": {"ja": "わからない", "en": "Do not know"}}
              ],
              "parts": [{"number": 1, "name": {"ja": "基本的対策", "en": "Basic measures"}}],
              "notes": [],
              "questions": [
                {
                  "number": 1,
                  "part": 1,
                  "topic": "UPDATES",
                  "theme": {"ja": "脆弱性対策", "en": "Vulnerabilities"},
                  "themeVerification": "UNVERIFIED",
                  "textVerification": "UNVERIFIED",
                  "text": {"ja": "機器を最新の状態にしていますか？", "en": "Are your devices up to date?"}
                },
                {
                  "number": 2,
                  "part": 1,
                  "topic": "BACKUPS",
                  "theme": {"ja": "バックアップ", "en": "Backups"},
                  "themeVerification": "UNVERIFIED",
                  "textVerification": "UNVERIFIED",
                  "text": {"ja": "バックアップを取得していますか？", "en": "Do you make backups?"}
                }
              ],
              "bands": [
                {
                  "code": "ENTRY_LEVEL_ACHIEVED",
                  "from": 8,
                  "to": 8,
                  "situation": {"ja": "達成", "en": "Achieved"},
                  "nextStep": {"ja": "続けましょう。", "en": "Keep it up."}
                },
                {
                  "code": "CRITICAL",
                  "from": -2,
                  "to": 7,
                  "situation": {"ja": "不足", "en": "Insufficient"},
                  "nextStep": {"ja": "始めましょう。", "en": "Start now."}
                }
              ]
            }""";

    static final String SCORING_ORDER = "{\"diagnoses\": 10000}";

    static final String SCORING = """
            {
              "scoredAt": "2026-11-20T02:00:00Z",
              "diagnoses": 10000,
              "meanChange": {"lowest": -48.13, "highest": -48.13},
              "sameBand": 8120,
              "bandChanges": [{"from": "PARTLY_INSUFFICIENT", "to": "CRITICAL", "diagnoses": 1880}],
              "undecided": 0,
              "topicsNotAsked": [],
              "topicsLeftOut": [{"topic": "TRAINING", "diagnoses": 10000}]
            }""";

    static final String PUBLICATION = "{\"effectiveFrom\": \"2027-04-01\"}";

    static final String DRAFT = """
            {
              "id": "example-1.0",
              "state": "DRAFT",
              "loadedAt": "2026-11-20T01:00:00Z",
              "changedAt": "2026-11-20T01:00:00Z",
              "acts": [
                {"act": "LOADED", "by": "0f2b8a1e-5c7d-4a70-9d52-2c1f0c6e7a41", "at": "2026-11-20T01:00:00Z"}
              ],
              "document":""" + DOCUMENT + "\n}";

    static final String PUBLISHED = """
            {
              "id": "example-1.0",
              "state": "PUBLISHED",
              "loadedAt": "2026-11-20T01:00:00Z",
              "changedAt": "2026-11-20T03:00:00Z",
              "publishedAt": "2026-11-20T03:00:00Z",
              "shadowScoring":""" + SCORING + """
            ,
              "acts": [
                {"act": "LOADED", "by": "0f2b8a1e-5c7d-4a70-9d52-2c1f0c6e7a41", "at": "2026-11-20T01:00:00Z"},
                {"act": "SHADOW_SCORED", "by": "0f2b8a1e-5c7d-4a70-9d52-2c1f0c6e7a41", "at": "2026-11-20T02:00:00Z"},
                {"act": "PUBLISHED", "by": "0f2b8a1e-5c7d-4a70-9d52-2c1f0c6e7a41", "at": "2026-11-20T03:00:00Z"}
              ],
              "document":""" + DOCUMENT + "\n}";

    static final String LIST = """
            {
              "items": [
                {
                  "id": "example-1.0",
                  "title": "二つの質問",
                  "state": "DRAFT",
                  "effectiveFrom": "2027-04-01",
                  "loadedAt": "2026-11-20T01:00:00Z",
                  "changedAt": "2026-11-20T01:00:00Z"
                }
              ]
            }""";

    private EditionExamples() {}
}
