package jp.hoshimori.declaration.declaration.model;

import static jp.hoshimori.declaration.declaration.model.DeclarationProblems.ALREADY_DECLARED;
import static jp.hoshimori.declaration.declaration.model.DeclarationProblems.CONDITIONS_UNMET;
import static jp.hoshimori.declaration.declaration.model.DeclarationProblems.ORGANIZATION_NOT_REGISTERED;
import static jp.hoshimori.declaration.declaration.model.DeclarationProblems.TWO_STARS_CONDITIONS_UNMET;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.hoshimori.declaration.principles.model.PrinciplesEditions;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.reference.ChosenCodes;
import jp.hoshimori.support.reference.CodeList;

/** Every condition of declaring; a refusal lists all that are unmet, each with what would meet it. */
public final class DeclarationRules {

    private static final String WHOLE_BODY = "";

    private static final LocalizedText DETAIL = LocalizedText.of(
            "宣言できませんでした。errors の各項目を満たしてから、もう一度宣言してください。",
            "The declaration was not made. Meet every condition that errors names, then declare again.");

    private static final Condition<DeclarationAttempt> STAR_IS_OFFERED = input(
            attempt -> Star.named(attempt.form().star()).isEmpty(),
            "/star",
            "STAR_NOT_OFFERED",
            "一つ星（ONE_STAR）か二つ星（TWO_STARS）を指定してください。",
            "Declare one star (ONE_STAR) or two stars (TWO_STARS).");

    private static final Condition<DeclarationAttempt> PLEDGE_IS_GIVEN = input(
            attempt -> !Boolean.TRUE.equals(attempt.form().pledged()),
            "/pledged",
            "PLEDGE_MISSING",
            "選んだ版の各条に取り組むことを誓約し、true を指定してください。",
            "Pledge to work on every principle of the edition by giving true.");

    private static final Condition<DeclarationAttempt> PUBLICITY_IS_CHOSEN = new Condition<>(
            CONDITIONS_UNMET, attempt -> PublicityChosen.unmet(attempt.form().publicity()));

    private static final Condition<DeclarationAttempt> ORGANIZATION_IS_REGISTERED = new Condition<>(
            ORGANIZATION_NOT_REGISTERED,
            attempt -> attempt.organizationRegistered() ? List.of() : List.of(notRegistered()));

    private static final Condition<DeclarationAttempt> NOTHING_STANDS = new Condition<>(
            ALREADY_DECLARED,
            attempt -> attempt.standing().map(standing -> stands(standing, attempt)).stream()
                    .toList());

    /** A declaration that stands already steps up by its own conditions. */
    private static final Condition<DeclarationAttempt> TWO_STARS_REST_ON_SOMETHING = new Condition<>(
            TWO_STARS_CONDITIONS_UNMET,
            attempt -> attempt.asksForTwoStars() && attempt.standing().isEmpty()
                    ? attempt.found().unmet()
                    : List.of());

    private static final List<Condition<DeclarationAttempt>> OF_STATE =
            List.of(ORGANIZATION_IS_REGISTERED, NOTHING_STANDS, TWO_STARS_REST_ON_SOMETHING);

    private final Conditions<DeclarationAttempt> all;

    /** The rules over the editions and purposes in use. */
    public DeclarationRules(PrinciplesEditions editions, CodeList purposes) {
        EditionInForce inForce = new EditionInForce(editions);
        ChosenCodes named = PurposesNamed.of(purposes);
        List<Condition<DeclarationAttempt>> ofInput = List.of(
                STAR_IS_OFFERED,
                new Condition<>(CONDITIONS_UNMET, inForce),
                PLEDGE_IS_GIVEN,
                new Condition<>(
                        CONDITIONS_UNMET, attempt -> named.apply(attempt.form().purposes())),
                PUBLICITY_IS_CHOSEN);
        all = new Conditions<>(
                DETAIL, Stream.concat(ofInput.stream(), OF_STATE.stream()).toList());
    }

    /**
     * The refusal of an attempt, naming every unmet condition; empty when it may become a declaration. Where input and
     * state are both wrong, the refusal is one of input.
     */
    public Optional<ProblemException> refusal(DeclarationAttempt attempt) {
        return all.refusal(attempt);
    }

    /** What an organization has to do before it fills in a form, whatever it fills in. */
    public static List<FieldError> unmetBeforehand(DeclarationAttempt attempt) {
        return new Conditions<>(DETAIL, OF_STATE).unmet(attempt);
    }

    private static Condition<DeclarationAttempt> input(
            Predicate<DeclarationAttempt> broken, String pointer, String code, String ja, String en) {
        FieldError reason = new FieldError(pointer, code, LocalizedText.of(ja, en));
        return new Condition<>(CONDITIONS_UNMET, attempt -> broken.test(attempt) ? List.of(reason) : List.of());
    }

    private static FieldError notRegistered() {
        return new FieldError(
                WHOLE_BODY,
                "ORGANIZATION_NOT_REGISTERED",
                LocalizedText.of(
                        "先に事業者を登録してください（POST /v1/organizations）。",
                        "Register the organization first (POST /v1/organizations)."));
    }

    private static FieldError stands(StandingDeclaration standing, DeclarationAttempt attempt) {
        LocalizedText message = attempt.asksForTwoStars() && standing.star() == Star.ONE_STAR
                ? LocalizedText.of(
                        "すでに自己宣言ID {0} で一つ星を宣言しています。その宣言を二つ星にしてください（POST /v1/declarations/{1}/upgrade）。",
                        "A declaration of one star already stands under the number {0}. Step it up instead (POST"
                                + " /v1/declarations/{1}/upgrade).")
                : LocalizedText.of(
                        "すでに自己宣言ID {0} で宣言しています。あらためて宣言する必要はありません。",
                        "A declaration already stands under the number {0}. There is no need to declare again.");
        return new FieldError(WHOLE_BODY, "ALREADY_DECLARED", message.format(standing.number(), standing.id()));
    }
}
