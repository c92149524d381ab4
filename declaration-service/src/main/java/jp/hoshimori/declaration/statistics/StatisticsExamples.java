package jp.hoshimori.declaration.statistics;

/** The examples in the API document. */
final class StatisticsExamples {

    static final String MONTHS = """
            {
              "from": "2026-01",
              "to": "2026-01",
              "smallestGroup": 5,
              "items": [
                {
                  "month": "2026-01",
                  "prefecture": "13",
                  "prefectureName": "東京都",
                  "star": "ONE_STAR",
                  "declared": 412,
                  "upgraded": 0,
                  "ended": 17,
                  "standing": 30210
                },
                {
                  "month": "2026-01",
                  "prefecture": "13",
                  "prefectureName": "東京都",
                  "star": "TWO_STARS",
                  "declared": 38,
                  "upgraded": 21,
                  "ended": 2,
                  "standing": 3120
                }
              ]
            }""";

    static final String MONTHS_CSV = """
            month,prefecture,prefecture_name,industry,industry_name,star,declared,upgraded,ended,standing
            2026-01,13,東京都,,,ONE_STAR,412,0,17,30210
            2026-01,13,東京都,,,TWO_STARS,38,21,2,3120
            """;

    static final String COUNTS = """
            {
              "from": "2026-10-31",
              "to": "2026-10-31",
              "published": [
                {
                  "date": "2024-05-31",
                  "oneStar": 302264,
                  "twoStars": 32630,
                  "total": 334894,
                  "precision": "EXACT",
                  "seen": "OFFICIAL",
                  "source": "東京都の中小企業向けサイバーセキュリティ教材（2024年）"
                }
              ],
              "items": [
                {"date": "2026-10-31", "oneStar": 30210, "twoStars": 3120, "total": 33330}
              ]
            }""";

    static final String COUNTS_CSV = """
            date,one_star,two_stars,total,precision,seen,source
            2024-05-31,302264,32630,334894,EXACT,OFFICIAL,東京都の中小企業向けサイバーセキュリティ教材（2024年）
            2026-10-31,30210,3120,33330,EXACT,COUNTED_HERE,
            """;

    private StatisticsExamples() {}
}
