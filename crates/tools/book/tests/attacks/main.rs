//! The server from the attacker's side: who must not be answered is not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;
mod crowds;
mod pages;
mod programs;
mod requests;
mod support;
