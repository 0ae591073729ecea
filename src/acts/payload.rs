//! The bytes of a payload: RFC 8785 canonical JSON, the same for the same act, always.

use serde::Serialize;
use serde_json::Value;

/// Whole numbers up to here are written alike by every writer of JSON.
const EXACT: u64 = 1 << 53;

/// A payload as canonical JSON.
///
/// Nearly all payloads are texts, whole numbers, lists and objects with plain names, which serde_json writes canonically once
/// the names are sorted; a backlog writes a million of them, and this is three times as fast. All others go the long way.
pub(super) fn canonical(act: &impl Serialize) -> serde_json::Result<String> {
    match serde_json::to_value(act) {
        Ok(value) if plain(&value) => serde_json::to_string(&value),
        _ => serde_json_canonicalizer::to_string(act),
    }
}

/// Whether serde_json writes a value as RFC 8785 does: no fraction, no number above 2^53, names in ASCII and in order.
fn plain(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(_) | Value::String(_) => true,
        Value::Number(n) => n.as_u64().or_else(|| n.as_i64().map(i64::unsigned_abs)).is_some_and(|n| n <= EXACT),
        Value::Array(items) => items.iter().all(plain),
        Value::Object(fields) => {
            fields.keys().zip(fields.keys().skip(1)).all(|(a, b)| a < b)
                && fields.iter().all(|(name, value)| name.is_ascii() && plain(value))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            (0u64..100).prop_map(Value::from),
            "(\\PC|[\u{0}-\u{1f}\u{7f}\"\\\\é€𝄞\u{2028}]){0,12}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 48, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::btree_map("[a-zA-Z_\u{0}-\u{20}\"é\u{e000}𝄞]{0,4}", inner, 0..6).prop_map(|m| json!(m)),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn the_short_way_writes_what_the_long_way_writes(value in json()) {
            prop_assert_eq!(canonical(&value).unwrap(), serde_json_canonicalizer::to_string(&value).unwrap());
        }
    }

    #[test]
    fn what_others_write_differently_goes_the_long_way() {
        for other in [json!(1.5), json!(EXACT + 1), json!(-(EXACT as i64) - 1), json!({ "é": 1 }), json!([{ "a": [0.1] }])] {
            assert!(!plain(&other), "{other}");
        }
        for usual in [json!({ "b": null, "a": [1, -1, EXACT, true], "c": { "x": "\u{1}é" } }), json!(-(EXACT as i64))] {
            assert!(plain(&usual), "{usual}");
        }
        assert_eq!(canonical(&json!({ "b": "\u{1f}\n", "a": 1 })).unwrap(), "{\"a\":1,\"b\":\"\\u001f\\n\"}");
    }
}
