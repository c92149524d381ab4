/**
 * What the platform advises on each topic of a questionnaire: data, read and checked against the editions when the service
 * starts, and shown to anyone. Emits and hears no events.
 */
package jp.hoshimori.diagnosis.advice;
