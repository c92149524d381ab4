package jp.hoshimori.diagnosis.measure;

/** What the examples in the API document say of measures, for those who show a diagnosis. */
public final class MeasureExamples {

    /** The measures that the example of a submission calls for. */
    public static final String OF_DIAGNOSIS = """
                [
                  {
                    "rank": 1,
                    "question": 20,
                    "part": 3,
                    "topic": "TRAINING",
                    "theme": "従業員教育",
                    "answer": "NOT_IMPLEMENTED",
                    "lostPoints": 4,
                    "severity": 2,
                    "ease": 2,
                    "why": "道具をそろえても、使う人が手口を知らなければだまされます。人は一度聞いただけでは忘れます。",
                    "firstStep": "年に一度の研修と、入社時の説明を予定に入れましょう。IPAの無料の教材や動画が使えます。",
                    "examples": [
                      "IPAの「5分でできる！ポイント学習」などの教材を全員で使う",
                      "ヒヤリとしたメールを見せ合い、どこが怪しいかを話す"
                    ],
                    "serviceCategories": []
                  },
                  {
                    "rank": 2,
                    "question": 21,
                    "part": 3,
                    "topic": "PRIVATE_DEVICES",
                    "theme": "私物機器の利用",
                    "answer": "NOT_IMPLEMENTED",
                    "lostPoints": 4,
                    "severity": 2,
                    "ease": 2,
                    "why": "会社が管理していない個人のスマホやパソコンに仕事の情報が入ると、紛失や感染のときに手が打てません。",
                    "firstStep": "使ってよい場合の条件（画面ロック、更新、使ってよいアプリ、紛失時の連絡）を一枚にまとめ、同意をもらいましょう。",
                    "examples": [
                      "仕事のファイルを個人のクラウドやメールに送らない",
                      "仕事に使う個人の機器にも、画面ロックとウイルス対策を求める"
                    ],
                    "serviceCategories": []
                  },
                  {
                    "rank": 3,
                    "question": 24,
                    "part": 3,
                    "topic": "INCIDENT_READINESS",
                    "theme": "事故への備え",
                    "answer": "UNKNOWN",
                    "lostPoints": 5,
                    "severity": 3,
                    "ease": 1,
                    "why": "事故が起きてから考えると、連絡が遅れて被害が広がり、取引先の信用も失います。最初の一時間で差がつきます。",
                    "firstStep": "事故のときの責任者、連絡先（委託先、警察、IPA、取引先）、最初の手順を一枚にまとめ、年に一度、読み合わせて試しましょう。",
                    "examples": [
                      "緊急連絡先の一覧を、紙でも用意しておく",
                      "パソコンが使えないときの仕事の続け方を決めておく",
                      "駆付けと保険の付いたサービスを、事故の前に契約しておく"
                    ],
                    "serviceCategories": ["NETWORK", "ENDPOINT", "COMBINED"]
                  },
                  {
                    "rank": 4,
                    "question": 5,
                    "part": 1,
                    "topic": "THREAT_AWARENESS",
                    "theme": "情報収集",
                    "answer": "PARTIAL",
                    "lostPoints": 2,
                    "severity": 2,
                    "ease": 3,
                    "why": "だましの手口は次々に変わります。知っていれば防げる被害でも、社内の誰も知らなければ防げません。",
                    "firstStep": "情報を集める担当者を決め、月に一度、注意してほしいことを一枚にまとめて全員に配りましょう。",
                    "examples": [
                      "IPAなどのセキュリティ専門機関のウェブサイトやメールマガジンで最新の脅威や攻撃の手口を知る",
                      "利用中のインターネットバンキングやクラウドサービスなどが提供する注意喚起を確認する"
                    ],
                    "serviceCategories": ["NETWORK", "ENDPOINT", "COMBINED"]
                  },
                  {
                    "rank": 5,
                    "question": 11,
                    "part": 2,
                    "topic": "BACKUPS",
                    "theme": "バックアップのルール",
                    "answer": "PARTIAL",
                    "lostPoints": 2,
                    "severity": 3,
                    "ease": 2,
                    "why": "身代金ウイルス、故障、誤操作でデータが消えたとき、控えがなければ仕事を再開できません。",
                    "firstStep": "控える対象、回数、保管場所、担当者を決めて自動で取り、年に一度は実際に戻せるか試しましょう。",
                    "examples": [
                      "控えは二か所以上に置き、一つはネットワークから切り離す",
                      "何世代前まで戻せるかと、いつまで保管するかを決める",
                      "控えから実際にファイルを戻してみる"
                    ],
                    "serviceCategories": []
                  },
                  {
                    "rank": 6,
                    "question": 25,
                    "part": 3,
                    "topic": "RULES",
                    "theme": "ルールの整備",
                    "answer": "NOT_IMPLEMENTED",
                    "lostPoints": 4,
                    "severity": 2,
                    "ease": 1,
                    "why": "決まりが口約束のままだと、人が替わるたびに崩れ、守っていることを取引先に示すこともできません。",
                    "firstStep": "自社診断の項目に沿ってハンドブックを作り、全員に説明し、読んだことを確かめましょう。",
                    "examples": [
                      "情報セキュリティハンドブックのひな形を自社に合わせて直す",
                      "決まりの置き場所を全員に知らせ、変えたら日付を付けて知らせる"
                    ],
                    "serviceCategories": []
                  }
                ]""";

    private MeasureExamples() {}
}
