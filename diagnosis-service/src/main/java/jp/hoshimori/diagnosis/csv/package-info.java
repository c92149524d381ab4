/** Files of comma-separated values as spreadsheets open them. */
package jp.hoshimori.diagnosis.csv;
