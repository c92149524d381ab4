/**
 * What a questionnaire is: questions in parts, answers with points, bands of the total. Every edition is data of this
 * shape; nothing here knows a particular one. Plain Java: no framework is imported.
 */
package jp.hoshimori.diagnosis.questionnaire.model;
