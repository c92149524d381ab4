package jp.hoshimori.catalog.recommendation;

/** The examples in the API document. A test compares. */
final class RecommendationExamples {

    static final String ORGANIZATION = "019c1a2b-4d5e-7f60-9b7c-8d9e0f1a2b3c";

    static final String NO_DIAGNOSIS_YET = """
            {
              "items": [],
              "explanation": {
                "code": "NO_DIAGNOSIS_YET",
                "text": "自社診断の結果がまだありません。診断を行うと、おすすめのサービスが表示されます。"
              },
              "ownTasks": []
            }""";

    /** After a diagnosis that found nothing but malware protection (2) and the lock of the office (17) wanting. */
    static final String ONE_SERVICE = """
            {
              "items": [
                {
                  "service": {
                    "id": "01980000-0000-7000-8000-000000000105",
                    "name": "見本パソコン見守りサービスE(関西)",
                    "provider": {
                      "id": "01980000-0000-7000-8000-000000000004",
                      "name": "見本事業者4",
                      "contact": {
                        "telephone": "000-0000-0004",
                        "email": "desk@provider4.example",
                        "url": "https://provider4.example/"
                      }
                    },
                    "serviceClass": "CLASS_1",
                    "monitoring": "ENDPOINT",
                    "standard": "service-standard-2.0",
                    "coverage": {"nationwide": false, "prefectures": ["25", "26", "27", "28", "29", "30"]},
                    "price": {"initialYen": 10000, "endpointMonthlyYen": 750},
                    "endpoints": {"minimum": 5},
                    "features": [
                      {"category": "CONSULTATION_DESK", "text": "導入から運用まで一つの窓口で相談できます(平日9時～17時)。"},
                      {"category": "MONITORING", "text": "EDRでパソコンを24時間見守り、異常をメールで知らせます。"},
                      {"category": "DISPATCH", "text": "異常時は担当者が指定の場所へ駆け付けて初動対応を支援します。"},
                      {"category": "EASE_OF_USE", "text": "案内に沿ってソフトを入れるだけで始められます。専門知識は要りません。"},
                      {"category": "INSURANCE", "text": "初動対応の費用を補償する簡易サイバー保険が付いています。"}
                    ],
                    "sample": true
                  },
                  "helpScore": 4,
                  "estimate": {"endpoints": 20, "monthlyYen": 15000, "orMore": false},
                  "reasons": [
                    {
                      "kind": "HELPS_WITH_QUESTION",
                      "question": 2,
                      "text": "パソコンなど端末の動きを見守り、ウイルスの侵入やすり抜けを見つけて知らせます。"
                    },
                    {"kind": "COVERS_PREFECTURE", "text": "大阪府で利用できます。"},
                    {"kind": "MONTHLY_PRICE", "text": "端末20台として月額15,000円(税抜、初期費用10,000円)の見込みです。"}
                  ]
                }
              ],
              "ownTasks": [
                {"question": 17, "theme": "事務所の安全管理(施錠)", "text": "施錠の確認は、事務所での取組みです。"}
              ],
              "basedOn": {
                "diagnosisId": "019c1a30-0000-7000-8000-000000000017",
                "questionnaire": "jisha25-3.1",
                "completedAt": "2026-05-01T09:00:00Z"
              }
            }""";

    private RecommendationExamples() {}
}
