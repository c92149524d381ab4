package jp.hoshimori.diagnosis.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jp.hoshimori.document.PdfRenderer;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.ProblemException;
import org.junit.jupiter.api.Test;

class PrinterTest {

    @Test
    void whoeverComesWhileTooManyWaitIsToldWhenToComeAgain() {
        Printer overrun = new Printer(new PdfRenderer(0, 0));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> overrun.pdf("<html/>"))
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo(CommonProblems.UNAVAILABLE);
                    assertThat(refusal.headers()).containsEntry("Retry-After", "5");
                });
    }
}
