package jp.hoshimori.declaration.misuse.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportRulesTest {

    private static final String URL = "https://www.example.com/company";

    @Test
    void aReportNeedsOnePlaceAndADescription() {
        Observation onTheWeb = ReportRules.read(new ReportForm(URL, null, " 色が違う ", null));
        Observation elsewhere = ReportRules.read(new ReportForm(null, "駅前の看板", "色が\n違う", "９００００００００４２"));

        assertThat(onTheWeb.url()).contains(URL);
        assertThat(onTheWeb.description()).isEqualTo("色が違う");
        assertThat(elsewhere.place()).contains("駅前の看板");
        assertThat(elsewhere.number()).hasToString("Optional[90000000042]");
    }

    @Test
    void everythingThatIsWrongIsNamed() {
        assertThat(errors(new ReportForm(null, " ", null, "123")))
                .containsExactly(
                        " PLACE_MISSING", "/description UNFIT_TEXT", "/declarationNumber MALFORMED_DECLARATION_NUMBER");
        assertThat(errors(new ReportForm(null, "x".repeat(501), "x".repeat(2_001), null)))
                .containsExactly("/place UNFIT_TEXT", "/description UNFIT_TEXT");
        assertThat(errors(new ReportForm(URL, null, "right\u202Eleft", null)))
                .containsExactly("/description UNFIT_TEXT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "www.example.com",
                "https:",
                "https://a b",
                "ftp://a/"
            })
    void onlyAddressesOfTheWebAreTaken(String url) {
        assertThat(errors(new ReportForm(url, null, "色が違う", null))).containsExactly("/url MALFORMED_URL");
    }

    private static List<String> errors(ReportForm form) {
        var thrown = assertThatThrownBy(() -> ReportRules.read(form))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class));
        return thrown.actual().errors().stream().map(ReportRulesTest::text).toList();
    }

    private static String text(FieldError error) {
        return error.pointer() + " " + error.code();
    }
}
