package jp.hoshimori.catalog.recommendation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import jp.hoshimori.catalog.service.model.Prefectures;
import jp.hoshimori.catalog.service.model.Service;
import jp.hoshimori.problem.LocalizedText;

/** Puts into words why a service suits an organization. */
final class ReasonTexts {

    private static final LocalizedText NATIONWIDE =
            LocalizedText.of("全国で利用できます。", "The service is offered all over Japan.");
    private static final LocalizedText REGIONAL = LocalizedText.of("{0}で利用できます。", "The service is offered in {0}.");
    private static final LocalizedText MONTHLY = LocalizedText.of(
            "端末{0}台として月額{1}円(税抜、初期費用{2}円)の見込みです。",
            "About {1} yen a month for {0} endpoints (without tax; {2} yen at the start).");
    private static final LocalizedText MONTHLY_FROM = LocalizedText.of(
            "端末{0}台以上として月額{1}円から(税抜、初期費用{2}円)の見込みです。",
            "About {1} yen a month or more for {0} or more endpoints (without tax; {2} yen at the start).");

    private final Prefectures prefectures;

    ReasonTexts(Prefectures prefectures) {
        this.prefectures = prefectures;
    }

    /** The weak points helped in the order of the questions, then where, then for how much. */
    List<Reason> of(Need need, Service service, MonthlyEstimate estimate) {
        List<Reason> reasons = new ArrayList<>();
        need.helpedBy(service.monitoring()).stream().map(ReasonTexts::help).forEach(reasons::add);
        reasons.add(new Reason(Reason.Kind.COVERS_PREFECTURE, OptionalInt.empty(), coverage(need, service)));
        reasons.add(new Reason(Reason.Kind.MONTHLY_PRICE, OptionalInt.empty(), price(service, estimate)));
        return reasons;
    }

    private static Reason help(HelpedWeakPoint helped) {
        QuestionHelp question = helped.point().question();
        return new Reason(
                Reason.Kind.HELPS_WITH_QUESTION,
                OptionalInt.of(question.question()),
                helped.help().reason());
    }

    private LocalizedText coverage(Need need, Service service) {
        if (service.coverage().nationwide()) {
            return NATIONWIDE;
        }
        LocalizedText name = prefectures
                .name(need.prefecture())
                .orElseGet(() -> LocalizedText.of(need.prefecture(), need.prefecture()));
        return new LocalizedText(
                REGIONAL.format(name.ja()).ja(), REGIONAL.format(name.en()).en());
    }

    private static LocalizedText price(Service service, MonthlyEstimate estimate) {
        return (estimate.orMore() ? MONTHLY_FROM : MONTHLY)
                .format(
                        estimate.endpoints(),
                        grouped(estimate.monthlyYen()),
                        grouped(service.price().initialYen()));
    }

    private static String grouped(long yen) {
        return String.format(Locale.ROOT, "%,d", yen);
    }
}
