package jp.hoshimori.catalog.service.model;

/** The condition of the service standard that a feature of a service answers to. */
public enum FeatureCategory {
    /** 相談窓口: one contact for questions on introduction and operation. */
    CONSULTATION_DESK,
    /** 異常の監視の仕組み: watching around the clock, and telling the user. */
    MONITORING,
    /** 緊急時の対応支援: coming to the place the user names (駆付け). */
    DISPATCH,
    /** 簡単さ: introduced and operated without expert knowledge. */
    EASE_OF_USE,
    /** 簡易サイバー保険: pays for the first response. */
    INSURANCE,
    /** 定期的なコンサルティング: required of class 2. */
    REGULAR_CONSULTING
}
