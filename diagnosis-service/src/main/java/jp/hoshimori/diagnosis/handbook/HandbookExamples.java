package jp.hoshimori.diagnosis.handbook;

/** The examples in the API document. A test sends the requests and compares the answers. */
final class HandbookExamples {

    static final String ORGANIZATION = "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa";
    static final String DIAGNOSIS = "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41";
    static final String TOKEN = "yVJZL0t8Vw1mC2nq3xE7aKd9sHfPbRuTgQiOoXlN5Ws";

    static final String CREATION = """
            {"diagnosisId": "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41", "language": "ja", "organizationName": "見本製作所"}""";

    /** Only two of the rules; the others are left out. */
    static final String TEXT = """
            {
              "title": "情報セキュリティハンドブック",
              "organizationName": "見本製作所",
              "sections": [
                {
                  "heading": "全社基本ルール",
                  "rules": [
                    {
                      "question": 3,
                      "heading": "パスワードの管理",
                      "text": "パスワードは12文字以上にし、ほかのサービスと使い回しません。",
                      "items": ["名前、電話番号、誕生日など、推測されやすい言葉は使いません。"]
                    }
                  ]
                },
                {
                  "heading": "組織のルール",
                  "rules": [
                    {
                      "question": 24,
                      "heading": "事故が起きたとき",
                      "text": "事故に気付いたら、すぐに総務（内線 101）へ知らせます。",
                      "items": []
                    }
                  ]
                }
              ]
            }""";

    private static final String FACTS = """
            {
              "version": 1,
              "organizationId": "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa",
              "language": "ja",
              "diagnosisId": "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41",
              "questionnaire": "jisha25-3.1",
              "template": "handbook-1",
              "undecidedQuestions": [],
              "replacedQuestions": [],
              "createdAt": "2026-04-01T01:23:45.678901Z",
              "updatedAt": "2026-04-02T02:34:56.789012Z",
              "handbook":""" + TEXT;

    static final String DRAFT = FACTS + ",\n  \"state\": \"DRAFT\"\n}";

    static final String PUBLISHED = FACTS + """
            ,
              "state": "PUBLISHED",
              "publishedAt": "2026-04-02T02:34:56.789012Z",
              "link": {
                "token": "yVJZL0t8Vw1mC2nq3xE7aKd9sHfPbRuTgQiOoXlN5Ws",
                "path": "/v1/published-handbooks/yVJZL0t8Vw1mC2nq3xE7aKd9sHfPbRuTgQiOoXlN5Ws"
              }
            }""";

    static final String FOR_EMPLOYEES = """
            {
              "version": 1,
              "language": "ja",
              "publishedAt": "2026-04-02T02:34:56.789012Z",
              "handbook":""" + TEXT + "\n}";

    static final String LIST = """
            {
              "items": [
                {
                  "version": 1,
                  "state": "DRAFT",
                  "language": "ja",
                  "diagnosisId": "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41",
                  "createdAt": "2026-04-01T01:23:45.678901Z",
                  "updatedAt": "2026-04-02T02:34:56.789012Z"
                }
              ]
            }""";

    static final String ACKNOWLEDGEMENT = """
            {"reader": "A-014"}""";

    static final String ACKNOWLEDGEMENTS = """
            {"version": 1, "total": 12, "days": [{"date": "2026-04-02", "count": 7}, {"date": "2026-04-03", "count": 5}]}""";

    private HandbookExamples() {}
}
