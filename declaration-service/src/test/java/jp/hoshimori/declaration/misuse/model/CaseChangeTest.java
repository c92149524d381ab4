package jp.hoshimori.declaration.misuse.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseChangeTest {

    private static final Instant AT = Instant.parse("2026-04-12T03:04:05Z");

    private final MisuseReport report = new MisuseReport(
            UUID.randomUUID(),
            "LM-2222222222",
            new Observation(Optional.empty(), Optional.of("駅前"), "色が違う", Optional.empty()),
            Optional.empty(),
            AT);

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, INVESTIGATING, true",
        "RECEIVED, DISMISSED, true",
        "RECEIVED, RESOLVED, false",
        "INVESTIGATING, INVESTIGATING, true",
        "INVESTIGATING, RESOLVED, true",
        "INVESTIGATING, DISMISSED, true",
        "RESOLVED, INVESTIGATING, false",
        "RESOLVED, DISMISSED, false",
        "DISMISSED, INVESTIGATING, false",
        "DISMISSED, RESOLVED, false"
    })
    void aStepIsTakenOnlyFromAStateThatAllowsIt(CaseState from, CaseState to, boolean possible) {
        MisuseCase before = in(from);
        CaseChange change = CaseChange.read(to.name(), "連絡しました");

        if (possible) {
            MisuseCase after = change.of(before, AT.plusSeconds(1));
            assertThat(after.state()).isEqualTo(to);
            assertThat(after.version()).isEqualTo(before.version() + 1);
            assertThat(after.changedAt()).isEqualTo(AT.plusSeconds(1));
        } else {
            assertThatThrownBy(() -> change.of(before, AT))
                    .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                    .extracting(ProblemException::type)
                    .isEqualTo(CaseChange.IMPOSSIBLE_STEP);
        }
    }

    @Test
    void aCaseIsNotClosedWithoutANote() {
        assertThat(refusal("RESOLVED", " ")).isEqualTo("UNFIT_TEXT");
        assertThat(refusal("DISMISSED", null)).isEqualTo("UNFIT_TEXT");
        assertThat(CaseChange.read("INVESTIGATING", null).note()).isEmpty();
    }

    @Test
    void whatCannotBeChosenOrReadIsRefused() {
        assertThat(refusal("RECEIVED", "x")).isEqualTo("UNKNOWN_STATE");
        assertThat(refusal(null, "x")).isEqualTo("UNKNOWN_STATE");
        assertThat(refusal("OPEN", "x")).isEqualTo("UNKNOWN_STATE");
        assertThat(refusal("RESOLVED", "a\u0007b")).isEqualTo("UNFIT_TEXT");
        assertThat(refusal("RESOLVED", "x".repeat(2_001))).isEqualTo("UNFIT_TEXT");
    }

    private MisuseCase in(CaseState state) {
        return switch (state) {
            case RECEIVED -> new ReceivedCase(report);
            case INVESTIGATING -> new CaseUnderInvestigation(report, AT, 1);
            case RESOLVED, DISMISSED -> new ClosedCase(report, state, AT, 2);
        };
    }

    private static String refusal(String state, String note) {
        var thrown = assertThatThrownBy(() -> CaseChange.read(state, note))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class));
        return thrown.actual().errors().stream()
                .map(FieldError::code)
                .findFirst()
                .orElseThrow();
    }
}
