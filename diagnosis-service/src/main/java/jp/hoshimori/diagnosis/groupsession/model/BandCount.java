package jp.hoshimori.diagnosis.groupsession.model;

import java.util.List;
import jp.hoshimori.diagnosis.questionnaire.model.Band;

/**
 * How many participants' scores lie in a band.
 *
 * @param band the band
 * @param participants how many
 */
public record BandCount(Band band, int participants) {

    /** Every band of the edition, in its order, also those with nobody in them. */
    static List<BandCount> of(List<Band> bands, List<Sheet> sheets) {
        return bands.stream().map(band -> of(band, sheets)).toList();
    }

    private static BandCount of(Band band, List<Sheet> sheets) {
        long participants = sheets.stream()
                .filter(sheet -> sheet.band().equals(band.code()))
                .count();
        return new BandCount(band, Math.toIntExact(participants));
    }
}
