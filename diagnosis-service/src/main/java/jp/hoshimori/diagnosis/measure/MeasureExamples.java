package jp.hoshimori.diagnosis.measure;

/** What the examples in the API document say of measures. */
public final class MeasureExamples {

    /** The ranked questions that the example of a submission leaves to improve. */
    public static final String RANKED = """
                [
                  {"rank": 1, "question": 20, "part": 3, "topic": "TRAINING", "theme": "従業員教育", "answer": "NOT_IMPLEMENTED", "lostPoints": 4, "severity": 2, "ease": 2},
                  {"rank": 2, "question": 21, "part": 3, "topic": "PRIVATE_DEVICES", "theme": "私物機器の利用", "answer": "NOT_IMPLEMENTED", "lostPoints": 4, "severity": 2, "ease": 2},
                  {"rank": 3, "question": 24, "part": 3, "topic": "INCIDENT_READINESS", "theme": "事故への備え", "answer": "UNKNOWN", "lostPoints": 5, "severity": 3, "ease": 1},
                  {"rank": 4, "question": 5, "part": 1, "topic": "THREAT_AWARENESS", "theme": "情報収集", "answer": "PARTIAL", "lostPoints": 2, "severity": 2, "ease": 3},
                  {"rank": 5, "question": 11, "part": 2, "topic": "BACKUPS", "theme": "バックアップのルール", "answer": "PARTIAL", "lostPoints": 2, "severity": 3, "ease": 2},
                  {"rank": 6, "question": 25, "part": 3, "topic": "RULES", "theme": "ルールの整備", "answer": "NOT_IMPLEMENTED", "lostPoints": 4, "severity": 2, "ease": 1}
                ]""";

    /** The first of its measures. */
    static final String LIST = """
                {
                  "items": [
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
                    }
                  ]
                }""";

    private MeasureExamples() {}
}
