package jp.hoshimori.catalog.recommendation.model;

import jp.hoshimori.problem.LocalizedText;

/** Why nothing is recommended. */
public enum Explanation {
    NO_DIAGNOSIS_YET(
            "自社診断の結果がまだありません。診断を行うと、おすすめのサービスが表示されます。",
            "There is no diagnosis yet. Once you make one, services that suit you are shown here."),
    ORGANIZATION_NOT_REGISTERED(
            "事業者の登録がまだありません。所在地と従業員数を登録すると、おすすめのサービスが表示されます。",
            "The organization is not registered yet. Once its prefecture and size are known, services are shown here."),
    QUESTIONNAIRE_NOT_SUPPORTED(
            "この版の自社診断からのおすすめには、まだ対応していません。",
            "Recommendations are not available yet for the edition of your last diagnosis."),
    NO_WEAK_POINT_HELPED(
            "前回の診断で見つかった弱い項目に、お助け隊サービスで補えるものはありません。",
            "No weak point of your last diagnosis is one that a registered service helps with."),
    NO_SERVICE_IN_PREFECTURE("所在地の都道府県で利用できるサービスがありません。", "No suitable service is offered in your prefecture."),
    NO_SERVICE_OF_SIZE(
            "従業員数から見込まれる台数の端末を監視できるサービスがありません。",
            "No suitable service can watch as many endpoints as a company of your size is taken to have.");

    private final String ja;
    private final String en;

    Explanation(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** The explanation in words a company can act on. */
    public LocalizedText text() {
        return LocalizedText.of(ja, en);
    }
}
