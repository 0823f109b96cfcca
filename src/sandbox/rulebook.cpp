// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulebook.h"

#include <sandbox/resource.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// An id that is the same in every world, so that stored requirement values stay valid.
QString lastingId(const QString &name)
{
    const QUuid space(u"8c0a2f6e-0f0b-4a53-9d0b-5f0f6d6d2b11"_s);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

RequirementType readType(const QJsonObject &json)
{
    const auto text = [&](QLatin1StringView name) { return json.value(name).toString(); };
    return {
        .key = text("key"_L1),
        .id = lastingId(text("key"_L1)),
        .name = text("name"_L1),
        .description = text("description"_L1),
        .example = text("example"_L1),
        .objection = text("objection"_L1),
        .fieldType = text("field_type"_L1),
        .type = text("type"_L1),
        .criteria = json.value("acceptance_criteria"_L1).toObject(),
    };
}

// Two countries whose rules for local numbers are those of one city.
QString localityOf(const Offer &offer)
{
    static const QHash<QString, QString> cities{{u"FR"_s, u"Paris"_s}, {u"CH"_s, u"Geneva"_s}};
    return offer.type == "local"_L1 ? cities.value(offer.country) : QString();
}

template <class List, class Fits>
auto pick(const List &list, const Fits &fits) -> decltype(&list.front())
{
    const auto found = std::find_if(list.begin(), list.end(), fits);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

Rulebook::Rulebook(const Catalogue &catalogue)
{
    for (const QJsonValue type : QJsonDocument::fromJson(resource(u"requirementtypes.json"_s)).array())
        m_types.append(readType(type.toObject()));
    for (const Offer &offer : catalogue.offers()) {
        if (offer.requirements.isEmpty())
            continue;
        const QString id = lastingId(offer.country + u'/' + offer.type);
        Requirement requirement{id, &offer, offer.type == "local"_L1 ? u"both"_s : u"ordering"_s, {}};
        for (const QString &key : offer.requirements)
            requirement.types.append(pick(m_types, [&](const RequirementType &type) { return type.key == key; }));
        requirement.locality = localityOf(offer);
        m_requirementOf.insert(&offer, m_requirements.size());
        m_requirements.append(requirement);
    }
}

const RequirementType *Rulebook::type(const QString &id) const
{
    return pick(m_types, [&](const RequirementType &type) { return type.id == id; });
}

const Requirement *Rulebook::requirement(const QString &id) const
{
    return pick(m_requirements, [&](const Requirement &requirement) { return requirement.id == id; });
}

const Requirement *Rulebook::of(const Offer &offer) const
{
    const auto found = m_requirementOf.constFind(&offer);
    return found == m_requirementOf.cend() ? nullptr : &m_requirements.at(*found);
}

} // namespace sandbox
