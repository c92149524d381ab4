package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.List;

/**
 * The sites a diagnosis was made of.
 *
 * @param aggregation how their answers became the company's
 * @param list the sites in the order they were named in; at least one
 */
public record Sites(Aggregation aggregation, List<Site> list) {

    /** The most sites a diagnosis is made of. */
    public static final int MOST = 50;

    public Sites {
        list = List.copyOf(list);
    }

    /** The company's answers. */
    public Answers together() {
        return aggregation.aggregate(list.stream().map(Site::answers).toList());
    }
}
