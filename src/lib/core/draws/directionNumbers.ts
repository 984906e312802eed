/**
 * Sobol direction numbers of the first 512 dimensions, 12 bits deep: enough for chunks of 4,096 = 2¹² points.
 * Source: S. Joe and F. Y. Kuo (2008), "Constructing Sobol sequences with better two-dimensional projections",
 * SIAM J. Sci. Comput. 30, 2635–2654; file new-joe-kuo-6.21201, https://web.maths.unsw.edu.au/~fkuo/sobol/ (BSD licence).
 *
 * The k-th direction number of a dimension is m_k / 2^k with m_k odd and below 2^k, so (m_k − 1)/2 needs k − 1 bits and
 * m_1 none: 0 + 1 + … + 11 = 66 bits, written as 11 characters of 6 bits each, one dimension after the other.
 */
const PACKED =
	'AAAAAAAAAAA3jNX-AwNBeHs5ceJonPcqsi91EnYJSz82F_b05aL9C-FJwiv3gcFQih2WR_G-I48eYSgghZ2ngQMgSLTTg4WHUGI' +
	'dmUS0z2bkH4QBs5FXrb_SOBWspXUCXFKSy-PBkPIUrLzsPCFHxqn5woHpU04eXL6Rom3CMKldtbNVHMXrOPUEVB_nZhrZB4Glzf' +
	'Sn1d3nlY4aB9s-aAhUYSwr-Y8Sip3a3HOOOL7jIBI3Xb0BjUSlywwVsmSOpzVMllOQi3x8qPPXmF3Vmj2oCYCjxDxE0U5ngiBsH' +
	'eBIFo2wooA66ZLvs210P95MxygHrbzI7X2sDcvy7Ymrk5bpBU2nTUCzhLUX-Ec4mYVSuA1e934poabD3sXJVTOefcbzG953Ttln' +
	'qHaBsg8RQykn8zHqo_McKf3_r7Bc5u7FTlUs3w8staHRl2sYSeoeVGbfotBba-XYgV5x8Ce-7ZC1bgkoOaKG__VqUlR05-fwuVa' +
	'9CFly-T6q_Hpck6Nn92-WY9efY3Lw2PAoIV-HAN15VepBurlgD0uCzc7hCSPdQmGO4i3_uq_LHdhLKWrUL7qMIVxy5C9bvaEI_y' +
	'tEGwQi6F4hxCiZYKrHDcEoiw57P5zDM2YFVD7Rb3C0Q4VR2HO1uk2UeXmygO_Wh2SO79NMRuGgupfBs--8pMnSMUW87YxQyj2V-' +
	'Oy6auACn6RtFrX3ySGSFEKdUbiehdybXpSg1AFB9wHAgescH3th3_EhwSoMoFyR3hAO8w3_zkxbHzoL9i0_f0TkTJBPr92GQjPf' +
	'Tt6XmQgS_fcVjXVv1pX9P0CAw2isVyHDGPDnIMQfS7BHlOtGdXL7HKNgdr_8YwL5LVx32lWYkPZQXRALnxKhopvtKLg4ZPA9z5W' +
	'FMukZwFNlqPq3vjKHBaRZY0XDJ0514hXbYu3yPRH_FygKsWjYlc6pnCfMsLzi2Nf4A5Qx43g4unYynmaawH3e9DRACEki9jLC4t' +
	'nepwbxbPqTvZltUHXwNCmGpKJeGuec6curRqZ2Uwd8WaMVA3hO9Zkno_ziF5qBZURIYTcilshZs8qulpbh86-kM6xuoP7v-MYex' +
	'SUSzpsh-4-zr6SD1JPMgLCnISXFvcrgdBaKb_9DedwCgjQdfxslb4HxOS4fC1PcYaw-kwiEEuCMIJynoZSfqSkR5R_45VnxVWE8' +
	'caYJf4Kj-GEjpGAnP4jiNl4F8bdSH6yONVD1Ltl06KckuTxLAXCN2Albdz6_QdT6FskwkZxqYC1fD2--RwTVV3aLJ_n1a2iclKe' +
	'4bkM7hsPbCXDo2izW8U1R6UjKztOI2pWi7a1oRAuR9Kj4vkMZLjrzDvNi9zW7JxhNmqVSplU5IvDDRfeSHjnFxOe0BZxeslK_YT' +
	'7LB02hk1BfPrKn56CswLIX7hfSFA_E7DPOWZWc9TAZOGM4N5dzEh0izkB3QrcQPR5mmqf2nbtMRsWZj_KwYwUqj7-WGTUfEkw6a' +
	'Sbj8PaLDEnrL39xfQeNVwPItwF8YBa3tXPzYjJtl-DuXjNLP3ETKPvapzZCWoAN_jKGxEBbvZyQ5Xb3GNBqteVsrwsSpR91nCtO' +
	'rXyau_0Prp6PYZwP85uk_F4J687efX3gULCokk5l0Fo9uIHenj-jLzsKZIPkl0qigF7BNvyyk0PqsEBm2KLZs-xFnvjsNfEvm_U' +
	'X5Sf6_Vxlm1qmz0tj9Th6k2T2sZGAB3kol1lTSa9M-uotkfO-uCr-8IcqfoqJ57qzReei_mXbSXjBDMI7HMs-M2Bv3HD04EJ1cA' +
	'9FddQ7eIx3AXNG3JZNS5OgWVBkPJi1mWggD0Ote7E28weiAm7WNmjqwN0I64u2EGeQ7ynhG6XuCjwsWK2Z4AgOrwjHIdga84WMI' +
	'K0HHOVvbXb4vxwX9F3v784gYm2DRF4EOocEZxRD0bY1oczHuw44w1z4Zs6sJsUbhdYJbT73usdaqIPN0rta7w9moF1m0uFGNtLI' +
	'_ITUgFtV3U44SsfJOl_Kn0uwAQ3rVwfscAuQm6G4GlWUJ9zImbinsL86LZBPtp9-BMYCK43aYuYl0ZZasOjIphSs5RlozWNqAaE' +
	'KZ3eSKJ3-xkx7gwhTuMB6Mq5V41_qd-ns_QRSMe8EsBE2fiC7l2I3hcHiv98hLEML0HsZWMlSWS-U-eZUoguRP3M9s2SyKgaxm8' +
	'_ltWXcGHZych5hU0FL4xaka0tDLkqOllciwUGAUjbDcciU_CbNrcVs0MXXdUbSh_ZSAWfEVSVqU229RGQYoUWxLKgqvIQ44qhdW' +
	'ZRnWJPdZ20OkVTmfymWffab3bG8sFV8laRmixnfStS0mmCHUecLsMDGbIsDC8Xl3RCgqN6AxBc18mUGV9M5ajYqquCRt4oqbBFm' +
	'ND2PTW8gMJ6Dz-NJ6xkdl6VWraAjRpEGeSQOX2xXuS4OHr9TEYu1NvSW0nhV_spIAei1JG8mjth9-Rbv31hieyGmvZrDTC8q8vu' +
	'3uqLXfvo_G-1oJBP4ZaY7qed_AgLfvykqfE58zTE59rCclhdX85vxEyUpvm9CFauMaSROrGfv1tO2JlgLJVtguiuIZdS6RNAJe-' +
	'Hxk36m7MMBCMhzZd_TH9ZOs74jP06t8oC_N9le4VKUxS-wUed9W6mJKppkpEPUGQhmEUEAIFUiF5WRkxBW9eRfq-2YlUn0xMbW6' +
	'gLKUBhSm9l2Pnjtrjrn8Sm40kEiiLwyB2n9ZILykSGhGeU8Clc07P2yzPcgeXf_cJK0NSwfGYCVC-5s0m7_3M8dxNDMlwQ89och' +
	'snpROpCQjzPY-BNM6nqfw_BIzqmxV3rpfCkLUIw171znmSlrRWGCcZhRPHMIjOcJr3aiq5b4iK9Cd3r3t98B6dwP8gYtw_KnnsX' +
	'WUohgOHzFjfH-g1OIawOBBx0aOggQlcfZm9LUdDAj_ele8XMxH7ybiXVxJw-U65uwTqov6jvBiuiDNx-AlhwywUJS8sudi3X9Jd' +
	'FRZ3OZBF2BRVWu_SZgs6nzaBWvKr6Q2OFFFX0HKldvFpySaCjCJbKz_bMDu-EhH5LhhRdVoXQgMbt1lYgNOSvvlbicRTQOVMEY1' +
	'AKECo3sB3gzDSMytLUAZMpTgDOJXyszNhvuVVx3h624XjPe7aQbY8mndjSOyB1Wg4HkD9YgkjUQovJWgByTQcBHxQ221DNaVcv3' +
	'1yK9-paGvirXoF32vNm5oTtEcs2cNJ6ynqUmVDi5EKonIe38ZRtePaJrCD6QkVWmsn2ebXUmGLtCpW9GAZrS3hzdYCVq7cPsa5d' +
	'8wWiIo69s5N9-o2gN_h9ZnfCB_RQfpg_VqLSFj7nPh6BdP3Y_kOXUl5XkTWRO3UIKb8CLLh8aj8UTzrSU07Vid7Vzd-yL7lPVph' +
	'oyMEHJsB95F7mAswWnh8zRqUJy7zCCvwNPrWtnB5-3B7LqzMlXTxaTLDMw_mGxvrNDKmDjndhic_5sGZh5cs0GLL5OWswDQ2LLP' +
	'ZOlpRIek3C3UMeijJZZGkNc3ZyZg8LtcrRzOp_J5TL3JZPxJnklaF3d4vOkx3NfNqFK1c5j3C3jlJFW7cL3-dtT3P3NwixvuizB' +
	'hAM7v5BD4wdAeqwhT8zH9pB3Fg7x5H5mhJIsoMU1KYkZhPib2ARp-7Rt1fHJdSohZXOT-SbhKhUeH5Hq2FyZ5mLLxVMa4V1hcQn' +
	'8mHIl4r495l1KJU3n-0MIf5w-ykuEUpPzzJV0JDKbhwNbHvlCOy-6c8gG-dW-mAuC6vuGsHcbysQFtPWVPZyM59iVfqglD0M7j8' +
	'drBe0_8EKDA3O_WwWtuZlud3lqsoCM9H3NeTW1g6na9KxYpoljYjxRJhICVbO_6KDMjd3q9_XXB-A2rjIj_MMhOTH5IaSTgaS7h' +
	'WaPN89hazM-qtS_295kXiUs7XmRDMCC2_D63wQx2JqEskY8No2SVGYDsKI-iYFa_11t3nD1ZoIlEFPVEO8fpBT52Ex208TgCOtw' +
	'IL8onjlgelZBoS1S8gHn0CNGHaJ-4rJLUW85AP5Dyrul9iEiaVPKgSUdSJ_WzoZepEv9gSEQCxtfxNNCSumP17W0fM-t5MwF8ax' +
	'2L3BKSYgcAVH6uo9TJJLH-GECK5hLX6rppaE2NMN2o8r2PHs33qjMmU333V5b3aafqD_v3XCXBvoHwKfKx8Xhr9RCO7s4mbyu63' +
	'KVRKUFleJlvxkyiJjI-4ZHzmphQUAub1vkm27DKY5yZJIs8Dwd9jPRpLg2vIlidEydSrheP-Iv1-RlnQ_JruStmb44JFHQi6JCf' +
	'mgi8K2AfkIXzmTdGWPisSL2Vb2aAXiZrYwuQyWle6Q6TEBbEDth7czxivrJGrrY2i4o1D7AjfviEyQp4rZ7ZnGQ-PsgeiWBYktN' +
	'aJKXJ8RUWyCCL4XyOa5VzRFOyKX8hgHWz3WY5-DAgxjep37VVxD8GGdOMvNtZ6m-C-lY-qgaSe-dWuUW3kBfhQqutrJFi-6k7-Y' +
	'01lWBHj0pXZ1YlApP7gWtrJ3wv7DU0UE9vTl6jRt4-o6U-boafyc2TAq02sbT6n65QsRnwvd0M3GnfhFLXNRzTsRO7ySiutdrPS' +
	'98zqaIk88L-bZBgxdUhWrg7LKTFuJh90LmloqJad8n5OutWcmh4zsidhsB50ugALRvwOux1zCl6yoi_jG-N_QCleQnTY8PSp7la' +
	'sKE37Vxa2n99AneUa22q7VLabc_THGda_Kq7J0bZroh959lDnKO65DjQ8OSnveu8xYpSWtBlfa_618Brzt0CdX_8UB6xm4kpf1-' +
	'68bDvzk-WgaYS4G-4seQu-xqW4jxuMqVrrgrLrjL91d2UueNqreQYvFj7B6P0g-42uVIUl6gDkp8yXa32e5Z5OnrqzqA935fQ1K' +
	'23xbkeZ0-7z_LuSgX8bKY6V86YxWfjKU6Uk16z_H9c27S-whwtS9D5Hpk_F1selBOFIZzkV_MSGRDnUbX_pAi9Yvvowl6zUIMCm' +
	'9ORTvIJ2eoWTiHPJKJf6iLXLE02_YHwHY5PdRSyg-sspIq3Ipj8eLdvLqfV9UEhnasGB7mFzUBboB5Vy9AjaOuDaZUiqBOAHOmb' +
	'Co57KSSofqUY0AvJ4sAKrh4I8ltgDdQAYpkLYpUpeihEGNUSG68U-RzbpZBWq0x0aNywVDJ0IpZwENebYHrv0d-yfTlCdrbBTeH' +
	'Sm1I9oWqvKL6AzdHZyZHv3rEJGITKh6N0K6tdCQVM0SYsokwDiKeaxZYccJBgPEByRlD6yCEpTUPdmnAIVPNSk2L1RxvF-cFe6x' +
	'IMM0eKwt2jtCVdcHE1AwY61ENgTgPN3Nlk53AcgmIh8zEpKcvFfVOnf4OKxA7OGXtPBzaSdT4sMiH2IzVLaEOqY0u3l5vdPXmNe' +
	'kKGxExzpVSwUOCpMrx6e7Mg86w2oHD2wIUI-j3vSGSRA1--CvAMMEFFLgORsrnWlq1yNQnaciUUg6MQTeTz1MT3YU9LoO1X0jwE' +
	'vv5PHBzp5oMitj3q117w7_QJtCqJDA65tTvVTX_ws8IioRUu0deWy-CwahMeSYf5t__oxWFrZyCwZB7K5xDj7rtEwQ3FffHKkf2' +
	'FiiS-UkLjxPxspfMupqxsNZjo1pG9_GDkq_tGZ6hkGHy6gwicILgBRR-PT0gGR0snZZ9MWwXbnZFQAwhfDAnSW9R';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CHARACTERS_PER_DIMENSION = 11;

export const SOBOL_DIMENSIONS = PACKED.length / CHARACTERS_PER_DIMENSION;
export const SOBOL_BITS = 12;

/**
 * The twelve direction numbers of one dimension as 32-bit words: direction k (counted from 0) has its odd numerator's
 * lowest bit at bit 31 − k, so that the words are binary fractions of 1.
 *
 * @param dimension 0 to 511
 */
export function directionNumbers(dimension: number): Int32Array {
	if (!(dimension >= 0 && dimension < SOBOL_DIMENSIONS))
		throw new RangeError(`no Sobol dimension ${dimension}`);
	const directions = new Int32Array(SOBOL_BITS);
	let position = dimension * CHARACTERS_PER_DIMENSION;
	let bits = 0;
	let bitCount = 0;
	for (let k = 0; k < SOBOL_BITS; k++) {
		while (bitCount < k) {
			bits = (bits << 6) | ALPHABET.indexOf(PACKED[position++]!);
			bitCount += 6;
		}
		const half = bits >>> (bitCount - k);
		bits &= (1 << (bitCount - k)) - 1;
		bitCount -= k;
		directions[k] = (2 * half + 1) << (31 - k);
	}
	return directions;
}
