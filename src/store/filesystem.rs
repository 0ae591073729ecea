//! Which file system a folder lies on, by the kernel's mount table.

use std::path::Path;

/// File systems reached over a network: advisory locks and syncing cannot be relied on there.
const NETWORK: &[&str] = &[
    "afs",
    "beegfs",
    "ceph",
    "cifs",
    "davfs",
    "fuse.ceph",
    "fuse.davfs2",
    "fuse.glusterfs",
    "fuse.rclone",
    "fuse.s3fs",
    "fuse.sshfs",
    "gfs2",
    "glusterfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "ocfs2",
    "smb3",
    "smbfs",
];

/// The name of the network file system a path lies on, `None` on a local one or where the kernel does not tell.
pub fn network_file_system(path: &Path) -> Option<String> {
    let path = path.canonicalize().ok()?;
    let table = std::fs::read_to_string("/proc/self/mountinfo").ok()?;
    network_file_system_in(&table, &path)
}

/// The same, with the text of a mount table (`/proc/self/mountinfo`) given.
pub fn network_file_system_in(table: &str, path: &Path) -> Option<String> {
    let mut best: Option<(usize, &str)> = None;
    for line in table.lines() {
        let (left, right) = line.split_once(" - ")?;
        let mount = unescape(left.split(' ').nth(4)?);
        let kind = right.split(' ').next()?;
        // Later mounts cover earlier ones at the same place.
        if path.starts_with(&mount) && best.is_none_or(|(length, _)| mount.len() >= length) {
            best = Some((mount.len(), kind));
        }
    }
    best.map(|(_, kind)| kind).filter(|kind| NETWORK.contains(kind)).map(str::to_owned)
}

/// Mount points write space, tab, newline and backslash as octal escapes.
fn unescape(text: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(text.to_owned(), |out, (escape, plain)| out.replace(escape, plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "22 1 8:1 / / rw - ext4 /dev/sda rw\n\
        30 22 0:40 / /home/service rw - nfs4 server:/home rw\n\
        31 22 0:41 / /home/service/local rw - ext4 /dev/sdb rw\n\
        32 22 0:42 / /media/mon\\040partage rw - cifs //x/y rw\n\
        33 22 0:43 / /usb rw - fuse.sshfs x: rw\n";

    #[test]
    fn the_deepest_mount_decides() {
        let kind = |p: &str| network_file_system_in(TABLE, Path::new(p));
        assert_eq!(kind("/var/greffe"), None);
        assert_eq!(kind("/home/service/greffe").as_deref(), Some("nfs4"));
        assert_eq!(kind("/home/service/local/greffe"), None);
        assert_eq!(kind("/home/service2/greffe"), None);
        assert_eq!(kind("/media/mon partage/r").as_deref(), Some("cifs"));
        assert_eq!(kind("/usb").as_deref(), Some("fuse.sshfs"));
    }
}
