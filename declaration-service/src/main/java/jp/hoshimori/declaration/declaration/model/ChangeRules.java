package jp.hoshimori.declaration.declaration.model;

import java.util.List;
import java.util.function.Function;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.support.reference.ChosenCodes;
import jp.hoshimori.support.reference.CodeList;

/** What a change of a declaration must say. */
public final class ChangeRules {

    private final List<Function<ChangeForm, List<FieldError>>> rules;

    /** The rules over the purposes in use. */
    public ChangeRules(CodeList purposes) {
        ChosenCodes named = PurposesNamed.of(purposes);
        rules = List.of(
                form -> form.purposes().map(named).orElse(List.of()),
                form -> form.publicity().map(PublicityChosen::unmet).orElse(List.of()));
    }

    /** Everything that is wrong with a change; empty when it may be made. */
    public List<FieldError> violations(ChangeForm form) {
        return rules.stream().flatMap(rule -> rule.apply(form).stream()).toList();
    }
}
