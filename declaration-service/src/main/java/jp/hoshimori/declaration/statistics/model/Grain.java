package jp.hoshimori.declaration.statistics.model;

/** What a statistic tells apart beside the star and the month. */
public enum Grain {
    /** Nothing. */
    ALL,
    /** Prefectures. */
    PREFECTURE,
    /** Industries. */
    INDUSTRY,
    /** Each industry of each prefecture. */
    CELL;

    /** The grain that tells these apart. */
    public static Grain of(boolean byPrefecture, boolean byIndustry) {
        if (byPrefecture) {
            return byIndustry ? CELL : PREFECTURE;
        }
        return byIndustry ? INDUSTRY : ALL;
    }
}
