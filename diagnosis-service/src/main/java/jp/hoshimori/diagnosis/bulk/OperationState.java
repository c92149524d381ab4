package jp.hoshimori.diagnosis.bulk;

/** How far an operation has come. */
enum OperationState {
    /** Nothing is done yet. */
    WAITING,
    /** Some of it is done. */
    RUNNING,
    /** It will stop before the next batch, and keep what is done. */
    CANCELLING,
    /** Every row has its outcome. */
    SUCCEEDED,
    /** It was stopped; what had been done is kept. */
    CANCELLED,
    /** It could not go on, and it was not the rows' fault; what had been done is kept. */
    FAILED;

    boolean isEnded() {
        return this == SUCCEEDED || this == CANCELLED || this == FAILED;
    }
}
