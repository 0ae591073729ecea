//! The text, and signatures against one that `ssh-keygen` has accepted.

use proptest::prelude::*;

use super::*;

const TEXT: &str = include_str!("../../fixtures/journal/checkpoint/checkpoint.txt");
const ARMORED: &str = include_str!("../../fixtures/journal/checkpoint/checkpoint.txt.sig");
const ALLOWED: &str = include_str!("../../fixtures/journal/checkpoint/allowed_signers");
/// Made by `ssh-keygen -Y sign -O hashalg=sha256` over the same text with the same key.
const BY_SSH_KEYGEN: &str = include_str!("../../fixtures/journal/checkpoint/by-ssh-keygen.sig");
/// Bytes 0, 1, 2, up to 31.
const SEED: [u8; 32] = {
    let mut seed = [0; 32];
    let mut n = 0;
    while n < 32 {
        seed[n] = n as u8;
        n += 1;
    }
    seed
};

fn public() -> [u8; 32] {
    SigningKey::from_bytes(&SEED).verifying_key().to_bytes()
}

fn sample() -> Checkpoint {
    let root = super::super::tree::leaf_hash(b"greffe");
    Checkpoint { register: *b"greffe-register!", size: 1234, root }
}

#[test]
fn the_signature_is_the_one_ssh_keygen_accepts() {
    assert_eq!(sample().to_string(), TEXT);
    assert_eq!(Checkpoint::parse(TEXT), Ok(sample()));
    assert_eq!(sign(TEXT, &SEED).as_deref(), Ok(ARMORED));
    assert_eq!(verify(TEXT, ARMORED, &public()), Ok(()));
    assert_eq!(signer(ARMORED), Ok(public()));
    assert_eq!(allowed_signer_line("O 1", &public()) + "\n", ALLOWED);
}

#[test]
fn a_signature_by_ssh_keygen_is_accepted() {
    assert_eq!(verify(TEXT, BY_SSH_KEYGEN, &public()), Ok(()));
}

#[test]
fn other_texts_keys_and_purposes_are_refused() {
    let other = Checkpoint { size: 1235, ..sample() }.to_string();
    assert_eq!(verify(&other, ARMORED, &public()), Err(CheckpointError::Signature));
    let stranger = SigningKey::from_bytes(&[9; 32]);
    assert_eq!(verify(TEXT, ARMORED, &stranger.verifying_key().to_bytes()), Err(CheckpointError::Key));
    let file = armored(&SigningKey::from_bytes(&SEED), "file", TEXT).unwrap();
    assert_eq!(verify(TEXT, &file, &public()), Err(CheckpointError::Namespace));
    for junk in ["", "x", &ARMORED[..100], &ARMORED.replace("SSH", "PGP"), &ARMORED.repeat(9)] {
        assert_eq!(verify(TEXT, junk, &public()), Err(CheckpointError::Armor), "{junk:?}");
    }
    assert_eq!(sign("pay the bearer\n", &SEED), Err(CheckpointError::Lines));
    assert_eq!(verify("pay the bearer\n", ARMORED, &public()), Err(CheckpointError::Lines));
}

#[test]
fn a_signature_that_claims_another_key_is_refused() {
    // The stranger's signature, presented under the officer's key.
    let signed = SshSig::signed_data(NAMESPACE, HashAlg::Sha512, TEXT.as_bytes()).unwrap();
    let forged = ssh_key::Signature::new(Algorithm::Ed25519, SigningKey::from_bytes(&[9; 32]).sign(&signed).to_bytes()).unwrap();
    let claimed = KeyData::Ed25519(Ed25519PublicKey(public()));
    let pem = SshSig::new(claimed, NAMESPACE, HashAlg::Sha512, forged).unwrap().to_pem(LineEnding::LF).unwrap();
    assert_eq!(verify(TEXT, &pem, &public()), Err(CheckpointError::Signature));
}

#[test]
fn a_name_cannot_stand_for_everybody() {
    assert_eq!(principal("O-1.a@b_c"), "O-1.a@b_c");
    assert_eq!(principal("* cert-authority\n#é%,!\""), "%2A%20cert-authority%0A%23%C3%A9%25%2C%21%22");
}

#[test]
fn only_the_exact_text_is_read() {
    let [origin, size, root] = TEXT.lines().collect::<Vec<_>>()[..] else { panic!("three lines") };
    let join = |lines: &[&str]| lines.join("\n") + "\n";
    assert_eq!(join(&[origin, size, root]), TEXT);
    for bad in [TEXT.trim_end(), "", "\n", &format!("{TEXT}\n"), &format!("{TEXT}more\n"), &join(&[origin, size])] {
        assert_eq!(Checkpoint::parse(bad), Err(CheckpointError::Lines), "{bad:?}");
    }
    let crlf = TEXT.replace('\n', "\r\n");
    assert_eq!(Checkpoint::parse(&crlf), Err(CheckpointError::Origin));
    for bad in ["", "greffe", &origin[1..], &origin[..38], &origin.to_uppercase(), &format!("{origin}0"), &format!(" {origin}")] {
        assert_eq!(Checkpoint::parse(&join(&[bad, size, root])), Err(CheckpointError::Origin), "{bad:?}");
    }
    let upper = format!("greffe/{}", origin[7..].to_uppercase());
    assert_eq!(Checkpoint::parse(&join(&[&upper, size, root])), Err(CheckpointError::Origin));
    for bad in ["", "-1", "+1", "01", "1 ", "1.0", "9223372036854775808", "99999999999999999999"] {
        assert_eq!(Checkpoint::parse(&join(&[origin, bad, root])), Err(CheckpointError::Size), "{bad:?}");
    }
    // The last digit before the padding carries two bits that must be zero.
    let loose = format!("{}{}=", &root[..42], char::from(root.as_bytes()[42] + 1));
    for bad in ["", &root[..43], &root[..40], &format!("{root} "), &format!("AAAA{root}"), &root.replace('/', "_"), &loose] {
        if bad != root {
            assert_eq!(Checkpoint::parse(&join(&[origin, size, bad])), Err(CheckpointError::Root), "{bad:?}");
        }
    }
    let nothing = Base64::encode_string(&empty_root());
    assert!(Checkpoint::parse(&join(&[origin, "0", &nothing])).is_ok());
    assert_eq!(Checkpoint::parse(&join(&[origin, "0", root])), Err(CheckpointError::Root));
    assert_eq!(Checkpoint::parse(&join(&[origin, "1", &nothing])), Err(CheckpointError::Root));
}

proptest! {
    #[test]
    fn what_is_written_is_read(register: [u8; 16], size in 1..=MAX_SIZE, root: [u8; 32]) {
        let checkpoint = Checkpoint { register, size, root };
        prop_assert_eq!(Checkpoint::parse(&checkpoint.to_string()), Ok(checkpoint));
    }

    #[test]
    fn what_is_read_is_written_the_same(at in 0..TEXT.len(), with in any::<char>(), cut in 0..3usize) {
        prop_assume!(TEXT.is_ascii());
        let text = format!("{}{with}{}", &TEXT[..at], &TEXT[(at + cut).min(TEXT.len())..]);
        if let Ok(read) = Checkpoint::parse(&text) {
            prop_assert_eq!(read.to_string(), text);
        }
    }

    #[test]
    fn no_bit_of_a_signature_may_change(at in 0usize..500, bit in 0u8..7) {
        let mut bytes = ARMORED.as_bytes().to_vec();
        let at = at % bytes.len();
        bytes[at] ^= 1 << bit;
        let bent = String::from_utf8(bytes).unwrap();
        // White space inside the armor carries nothing: what verifies is the same signature.
        if verify(TEXT, &bent, &public()).is_ok() {
            prop_assert_eq!(SshSig::from_pem(&bent).unwrap(), SshSig::from_pem(ARMORED).unwrap());
        }
    }
}
