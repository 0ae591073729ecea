//! The profiles that come with the program. Each file says which of its words were seen and which are only recalled.

use super::profile::{Profile, ProfileError};

const TEXTS: [(&str, &str); 7] = [
    ("simple", include_str!("profiles/simple.toml")),
    ("net2", include_str!("profiles/net2.toml")),
    ("net2-report", include_str!("profiles/net2-report.toml")),
    ("onguard", include_str!("profiles/onguard.toml")),
    ("onguard-local", include_str!("profiles/onguard-local.toml")),
    ("ccure", include_str!("profiles/ccure.toml")),
    ("guardpoint", include_str!("profiles/guardpoint.toml")),
];

/// Name and TOML text of every built-in profile, `simple` first.
pub fn builtin() -> &'static [(&'static str, &'static str)] {
    &TEXTS
}

/// The built-in profile of a name, `None` when there is none.
///
/// # Errors
/// None in a tested build; kept because the texts are parsed here.
pub fn builtin_named(name: &str) -> Result<Option<Profile>, ProfileError> {
    TEXTS.iter().find(|(n, _)| *n == name).map(|(_, text)| Profile::from_toml(text)).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_profile_is_sound_and_bears_its_name() {
        for (name, text) in builtin() {
            let profile = Profile::from_toml(text).unwrap_or_else(|e| panic!("{name}: {e}"));
            assert_eq!(profile.name, *name);
            assert!(!profile.description.is_empty(), "{name}");
            assert_eq!(builtin_named(name).unwrap(), Some(profile));
        }
        assert_eq!(builtin_named("net3").unwrap(), None);
        let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/logs/profiles")).unwrap().count();
        assert_eq!(files, builtin().len(), "a profile file is not listed");
    }
}
