/**
 * What the platform advises for each topic that a questionnaire asks about: how much depends on it, how easy it is, what
 * to do first. An edition of it is data of this shape; nothing here knows a particular one. Plain Java: no framework is
 * imported.
 */
package jp.hoshimori.diagnosis.advice.model;
