/** What may be published of a month, purely: its figures, and which groups are held back. */
package jp.hoshimori.diagnosis.statistics.model;
