//! After the newest release comes one more.

fn numbers(version: &str) -> Option<(u32, u32, u32)> {
    let parts: Vec<u32> = version
        .split('.')
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    match parts.as_slice() {
        [major, minor, patch] => Some((*major, *minor, *patch)),
        _ => None,
    }
}

fn next_version(released: &[&str]) -> String {
    let newest = released.iter().filter_map(|version| numbers(version)).max();
    match newest {
        Some((major, minor, patch)) => format!("{major}.{minor}.{}", patch + 1),
        None => String::from("0.1.0"),
    }
}

fn main() {
    println!("{}", next_version(&["0.1.0", "0.2.0", "0.10.0", "0.9.3"]));
    println!("{}", next_version(&["1.0.0", "1.1.0rc1"]));
    println!("{}", next_version(&[]));
}
