package jp.hoshimori.diagnosis.advice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.hoshimori.diagnosis.advice.ShippedAdvice;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Verification;
import jp.hoshimori.support.reference.Code;
import jp.hoshimori.support.reference.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceEditionTest {

    private final AdviceEdition edition = ShippedAdvice.edition();

    @ParameterizedTest
    @CsvSource({
        "EMPLOYEES_1_5, SMALL",
        "EMPLOYEES_6_20, SMALL",
        "EMPLOYEES_21_50, MEDIUM",
        "EMPLOYEES_51_100, MEDIUM",
        "EMPLOYEES_101_300, LARGE",
        "EMPLOYEES_301_OR_MORE, LARGE"
    })
    void aCompanyIsSpokenToInTheWordsForItsSize(String employeeBand, CompanySize size) {
        assertThat(edition.sizeOf(Optional.of(employeeBand))).isEqualTo(size);
    }

    @Test
    void aCompanyThatDidNotSayHowLargeItIsIsSpokenToAsAMediumOne() {
        assertThat(edition.sizeOf(Optional.empty())).isEqualTo(CompanySize.MEDIUM);
    }

    @Test
    void whatIsEasiestIsTheLeastEffort() {
        assertThat(edition.on("UPDATES").effort()).isEqualTo(1);
        assertThat(edition.on("PASSWORDS").effort()).isEqualTo(2);
        assertThat(edition.on("RULES").effort()).isEqualTo(3);
    }

    @Test
    void anExampleIsAsFarVerifiedAsItsSource() {
        assertThat(sourcesOf("ANTIVIRUS")).containsOnly(Verification.VERIFIED);
        assertThat(sourcesOf("BACKUPS")).containsOnly(Verification.UNVERIFIED);
    }

    @Test
    void aTopicThatNobodyAsksAboutHasNoAdvice() {
        assertThat(edition.find("ASTROLOGY")).isEmpty();
        assertThatThrownBy(() -> edition.on("ASTROLOGY"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("advice-1 has no advice on ASTROLOGY");
    }

    @Test
    void anAdviceWithoutAWordForEverySizeIsRefused() {
        AdviceEdition planted = withFirst(advice -> new Advice(
                advice.topic(),
                advice.severity(),
                advice.ease(),
                advice.why(),
                Map.of(CompanySize.SMALL, advice.firstStep().get(CompanySize.SMALL)),
                advice.examples(),
                advice.serviceCategories()));

        assertThatThrownBy(() -> AdviceCoherence.check(planted, surroundings()))
                .hasMessageContaining("A company of size MEDIUM is not told what to do first about UPDATES.")
                .hasMessageContaining("A company of size LARGE is not told what to do first about UPDATES.");
    }

    @Test
    void anAdviceWithoutAnExampleIsRefused() {
        AdviceEdition planted = withFirst(advice -> new Advice(
                advice.topic(),
                advice.severity(),
                advice.ease(),
                advice.why(),
                advice.firstStep(),
                List.of(),
                advice.serviceCategories()));

        assertThatThrownBy(() -> AdviceCoherence.check(planted, surroundings()))
                .hasMessageContaining("There is no example for UPDATES.");
    }

    private List<Verification> sourcesOf(String topic) {
        return edition.on(topic).examples().stream()
                .map(edition::sourceOf)
                .map(ExampleSource::verification)
                .toList();
    }

    private AdviceEdition withFirst(UnaryOperator<Advice> fault) {
        List<Advice> advice = new ArrayList<>(edition.advice());
        advice.set(0, fault.apply(advice.get(0)));
        return new AdviceEdition(
                edition.id(),
                edition.revision(),
                edition.sources(),
                edition.serviceCategories(),
                edition.sizes(),
                edition.sizeWhenUnknown(),
                advice);
    }

    private static Surroundings surroundings() {
        return new Surroundings(List.of(Editions.jisha25v31()), employeeBands());
    }

    private static Set<String> employeeBands() {
        return Set.copyOf(
                CodeLists.employeeBands().codes().stream().map(Code::code).toList());
    }
}
