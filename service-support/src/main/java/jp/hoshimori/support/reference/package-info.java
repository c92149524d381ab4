/**
 * Versioned reference data: YAML in the class path, read strictly when the service starts; and the code lists that every
 * service shares: prefectures of JIS X 0401, divisions of the Japan Standard Industrial Classification, bands of employees.
 */
package jp.hoshimori.support.reference;
