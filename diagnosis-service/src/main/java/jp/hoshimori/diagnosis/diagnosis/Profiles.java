package jp.hoshimori.diagnosis.diagnosis;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.reference.Code;
import jp.hoshimori.support.reference.CodeList;
import jp.hoshimori.support.reference.CodeLists;

/** Checks what is said of a company against the lists of codes. */
@Startup
@ApplicationScoped
public class Profiles {

    private static final LocalizedText NOT_LISTED =
            LocalizedText.of("このコードはありません。使えるのは {0} です。", "There is no such code; the codes are {0}.");

    private final CodeList industries = CodeLists.industries();
    private final CodeList employeeBands = CodeLists.employeeBands();
    private final CodeList prefectures = CodeLists.prefectures();

    /**
     * The profile that was sent in a body's {@code profile}.
     *
     * @param sent the profile, or null when none was
     * @throws ProblemException 400 naming each code that is not listed
     */
    public Profile checked(ProfileRequest sent) {
        if (sent == null) {
            return Profile.NONE;
        }
        List<FieldError> errors = Stream.of(
                        unlisted(industries, sent.industry(), "industry", "UNKNOWN_INDUSTRY"),
                        unlisted(employeeBands, sent.employeeBand(), "employeeBand", "UNKNOWN_EMPLOYEE_BAND"),
                        unlisted(prefectures, sent.prefecture(), "prefecture", "UNKNOWN_PREFECTURE"))
                .flatMap(Optional::stream)
                .toList();
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return new Profile(
                Optional.ofNullable(sent.industry()),
                Optional.ofNullable(sent.employeeBand()),
                Optional.ofNullable(sent.prefecture()));
    }

    private static Optional<FieldError> unlisted(CodeList list, String sent, String field, String code) {
        return sent == null || list.contains(sent)
                ? Optional.empty()
                : Optional.of(new FieldError("/profile/" + field, code, NOT_LISTED.format(codes(list))));
    }

    private static String codes(CodeList list) {
        return list.codes().stream().map(Code::code).collect(Collectors.joining(", "));
    }
}
