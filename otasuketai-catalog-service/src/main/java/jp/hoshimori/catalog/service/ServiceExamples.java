package jp.hoshimori.catalog.service;

/** The examples in the API document: what the sample services answer. A test compares. */
final class ServiceExamples {

    static final String ID = "01980000-0000-7000-8000-000000000101";

    static final String ONE = """
            {
              "id": "01980000-0000-7000-8000-000000000101",
              "name": "見本ネットワーク見守りサービスA",
              "provider": {
                "id": "01980000-0000-7000-8000-000000000001",
                "name": "見本事業者1",
                "contact": {
                  "telephone": "000-0000-0001",
                  "email": "desk@provider1.example",
                  "url": "https://provider1.example/"
                }
              },
              "serviceClass": "CLASS_1",
              "monitoring": "NETWORK",
              "standard": "service-standard-2.0",
              "coverage": {"nationwide": true, "prefectures": []},
              "price": {"initialYen": 30000, "networkMonthlyYen": 9800},
              "endpoints": {"minimum": 1, "maximum": 50},
              "features": [
                {"category": "CONSULTATION_DESK", "text": "導入から運用まで一つの窓口で相談できます(平日9時～17時)。"},
                {"category": "MONITORING", "text": "UTMで社内とインターネットの間の通信を24時間見守り、異常をメールで知らせます。"},
                {"category": "DISPATCH", "text": "異常時は担当者が指定の場所へ駆け付けて初動対応を支援します。"},
                {"category": "EASE_OF_USE", "text": "機器をつなぐだけで始められます。専門知識は要りません。"},
                {"category": "INSURANCE", "text": "初動対応の費用を補償する簡易サイバー保険が付いています。"}
              ],
              "sample": true
            }""";

    static final String LIST = "{\"items\": [" + ONE + "]}";

    private ServiceExamples() {}
}
