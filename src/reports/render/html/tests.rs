//! The page: escaping, structure, policy.
