package jp.hoshimori.diagnosis.edition;

import java.util.List;
import jp.hoshimori.diagnosis.edition.model.LoadedEdition;

/**
 * A loaded edition with everything that operators did to it.
 *
 * @param acts the first act first
 */
record EditionDossier(LoadedEdition edition, List<EditionActs.Entry> acts) {

    EditionDossier {
        acts = List.copyOf(acts);
    }
}
