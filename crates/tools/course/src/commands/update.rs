//! stub
pub fn define() -> clap::Command {
    clap::Command::new("update")
}
pub fn run(_: &clap::ArgMatches) -> Result<u8, crate::failure::Failure> {
    Ok(0)
}
