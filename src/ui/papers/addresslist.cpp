// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresslist.h"

#include <api/addresses.h>

AddressList::AddressList(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_api(workspace.client())
{ }

void AddressList::want()
{
    if (!m_isAsked)
        read();
}

void AddressList::add(const Address &address)
{
    m_addresses.prepend(address);
    emit changed();
}

QCoro::Task<> AddressList::read()
{
    m_isAsked = true;
    const AddressFilter filter;
    const auto page = co_await m_api.call(api::addresses::list, filter);
    if (!page) {
        m_isAsked = false; // the next time they are wanted
        co_return;
    }
    m_addresses = page->data;
    emit changed();
}
